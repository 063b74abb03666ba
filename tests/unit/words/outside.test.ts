import { expect, it } from 'vitest';
import type { Found } from './sources';
import { dialectOf, filesIn, isNode, nameOf, nodesOf, sourceOf } from './sources';

/** Attributes that people read or hear, in markup and in what makes elements without it. */
const READ = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'text',
  'help',
  'hint',
  'textContent',
  'innerText',
]);
/** Named alike on every keyboard, and marks. */
const NO_WORDS = new Set(['Enter', '(Esc)', 'Esc', 'Winnow', 'j', 'k', 'c', 'n', '{{#if']);
/** Says why a file cannot be taken in, with the reasons of utils/archive, which the command line says too. */
const SAID_ALIKE = 'entrypoints/options/import-worker.ts';

const LETTERS = /\p{L}/u;
/** Several words with a capital in front: nothing but a sentence or a label looks so. */
const SENTENCE = /^\p{Lu}\p{Ll}*[\s,’]+\p{L}/u;

/** Texts for people that stand in a source file. */
function textsIn(source: string, lang: 'ts' | 'tsx' = 'tsx'): string[] {
  return nodesOf(source, lang).flatMap((found) => {
    const text = textOf(found)?.trim();
    if (text === undefined || !LETTERS.test(text) || NO_WORDS.has(text)) return [];
    return isRead(found) || (SENTENCE.test(text) && !isForDevelopers(found)) ? [text] : [];
  });
}

function textOf({ node }: Found): string | undefined {
  if (node.type === 'JSXText' || (node.type === 'Literal' && typeof node['value'] === 'string'))
    return String(node['value']);
  if (node.type !== 'TemplateElement') return undefined;
  const { value } = node;
  return typeof value === 'object' && value !== null ? String(Reflect.get(value, 'cooked')) : undefined;
}

/** Passed through on the way from a text to where it is shown. */
const THROUGH = new Set([
  'TemplateLiteral',
  'JSXExpressionContainer',
  'ConditionalExpression',
  'LogicalExpression',
]);

/** Whether a text is a child of markup or the value of what people read. */
function isRead({ node, around }: Found): boolean {
  if (node.type === 'JSXText') return true;
  let inner = node;
  for (const outer of around) {
    if (outer.type === 'ConditionalExpression' && outer['test'] === inner) return false;
    if (outer.type === 'JSXElement' || outer.type === 'JSXFragment')
      return inner.type === 'JSXExpressionContainer';
    if (outer.type === 'JSXAttribute') return READ.has(nameOf(outer['name']) ?? '');
    if (outer.type === 'Property') return outer['value'] === inner && READ.has(nameOf(outer['key']) ?? '');
    if (outer.type === 'AssignmentExpression') {
      const { left } = outer;
      return isNode(left) && READ.has(nameOf(left['property']) ?? '');
    }
    if (!THROUGH.has(outer.type)) return false;
    inner = outer;
  }
  return false;
}

/** Errors and the log are for developers. */
function isForDevelopers({ around }: Found): boolean {
  return around.some(
    ({ type, callee }) => type === 'NewExpression' && /Error$|Failed$/u.test(nameOf(callee) ?? ''),
  );
}

it('no text for people stands outside the catalogue', () => {
  const files = filesIn('components', 'entrypoints', 'utils/surface').filter((file) => file !== SAID_ALIKE);
  expect(files.length).toBeGreaterThan(80);
  const outside = files.flatMap((file) =>
    textsIn(sourceOf(file), dialectOf(file)).map((text) => `${file}: ${text}`),
  );
  expect(outside).toEqual([]);
});

it.each([
  'const a = <p>Saved</p>;',
  'const a = <p>{busy ? "Saving" : words.saved}</p>;',
  'const a = <button aria-label="Close" />;',
  'const a = <input placeholder={`Search ${name}`} />;',
  'el("p", { text: "Copied" });',
  'el("p", { attributes: { "aria-label": "Copied" } });',
  'place.textContent = "Copied";',
  'const message = "The file could not be read.";',
])('sees the text in %s', (source) => {
  expect(textsIn(source)).toHaveLength(1);
});

it.each([
  'const a = <p className="quiet wide">{words.saved}</p>;',
  'const a = <p>{state === "saved" ? words.saved : words.saving}</p>;',
  'const a = <kbd>Enter</kbd>;',
  'throw new Error("A provider must stand above");',
  'const rule = ":host{all:initial}";',
])('sees none in %s', (source) => {
  expect(textsIn(source)).toEqual([]);
});
