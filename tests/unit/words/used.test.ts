import { expect, it } from 'vitest';
import { allWords } from './catalogues';
import type { Found } from './sources';
import { dialectOf, filesIn, isNode, nameOf, nodesOf, sourceOf } from './sources';

/** How source files take things by name: `.name` or `{ name }`, and after which names they go on with a worked-out key or take all. */
interface Uses {
  named: Set<string>;
  whole: Set<string>;
}

function usesIn(sources: readonly { source: string; lang: 'ts' | 'tsx' }[]): Uses {
  const uses: Uses = { named: new Set(), whole: new Set() };
  for (const { source, lang } of sources)
    for (const found of nodesOf(source, lang)) {
      const name = takenBy(found);
      if (name === null) continue;
      uses.named.add(name);
      if (!goesOnByName(found)) uses.whole.add(name);
    }
  return uses;
}

/** The name that a node takes from an object; null for any other node. */
function takenBy({ node, around: [outer, outermost] }: Found): string | null {
  if (node.type === 'MemberExpression') {
    const isPlain = node['computed'] !== true || nameOf(node['property']) !== null;
    return isPlain && (node['computed'] !== true || isText(node['property']))
      ? nameOf(node['property'])
      : null;
  }
  if (node.type !== 'Property' || outer?.type !== 'ObjectPattern' || !outermost) return null;
  return nameOf(node['key']);
}

function isIdentifier(value: unknown): boolean {
  return isNode(value) && value.type === 'Identifier';
}

function isText(value: unknown): boolean {
  return isNode(value) && value.type === 'Literal';
}

/** Whether what was taken is asked at once for a part of its own by name. */
function goesOnByName({ node, around: [outer] }: Found): boolean {
  if (outer?.type === 'VariableDeclarator') return !isIdentifier(outer['id']);
  return (
    outer?.type === 'MemberExpression' &&
    outer['object'] === node &&
    (outer['computed'] !== true || isText(outer['property']))
  );
}

/** Keys of a catalogue that nobody takes. Below a key that is taken whole, or by a worked-out key, every key counts as used. */
function unusedKeys(catalogue: object, uses: Uses, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    if (!uses.named.has(key)) return [here];
    const isLeaf = typeof value !== 'object' || value === null || Array.isArray(value);
    return isLeaf || uses.whole.has(key) ? [] : unusedKeys(value, uses, here);
  });
}

const readersOf = (...folders: string[]) =>
  filesIn(...folders).map((file) => ({ source: sourceOf(file), lang: dialectOf(file) }));

it('every word of the surfaces is used', async () => {
  const { surfaces } = await allWords('en');
  const readers = readersOf('components', 'entrypoints', 'utils/surface');
  // A key in quotes is on its way to be worked out, as in `words[state]`, from whatever file.
  const inQuotes = readers.flatMap(({ source, lang }) =>
    nodesOf(source, lang).flatMap(({ node }) => (node.type === 'Literal' ? (nameOf(node) ?? []) : [])),
  );
  const unused = Object.entries(surfaces).flatMap(([room, words]) => {
    // Files that take words of this room; a room's own words are kept in a variable, so that they count one by one.
    const own = readers.filter(({ source }) =>
      new RegExp(String.raw`\.${room}\b|\['${room}'\]|\b${room}\b.* = useWords`, 'u').test(source),
    );
    const uses = usesIn(own);
    for (const key of inQuotes) uses.named.add(key);
    return typeof words === 'object' ? unusedKeys(words, uses, room) : [];
  });
  expect(unused).toEqual([]);
});

it('every word of badge, panel, memory and menus is used', async () => {
  const { page, memory, menus } = await allWords('en');
  const onPage = usesIn(
    readersOf('components/page', 'utils/words').filter(({ source }) => /words\b/u.test(source)),
  );
  expect(unusedKeys(page, onPage)).toEqual([]);
  expect(unusedKeys(memory, onPage)).toEqual([]);
  const source = filesIn('entrypoints/background').map(sourceOf).join(' ');
  expect(
    Object.keys(menus).filter((key) => !source.includes(`.${key}`) && !source.includes(`'${key}'`)),
  ).toEqual([]);
});

it('sees a key that nobody uses', () => {
  const source =
    'const { saved } = words.options; show(words.tabs[tab], words.intent.label, all(words.series));';
  const uses = usesIn([{ source, lang: 'ts' }]);
  const catalogue = {
    options: { saved: '', saving: '' },
    tabs: { goals: '', lists: '' },
    intent: { label: '', help: '' },
    series: { own: '' },
    gone: '',
  };
  expect(unusedKeys(catalogue, uses)).toEqual(['options.saving', 'intent.help', 'gone']);
});
