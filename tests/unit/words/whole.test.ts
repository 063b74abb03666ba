import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../utils/words/fill';
import type { InterfaceLanguage } from '../../../utils/words/languages';
import { directionOf } from '../../../utils/words/languages';
import type { Leaf } from './catalogues';
import { allWords, leavesOf, SAMPLE, textsOf, UNDER_TEST } from './catalogues';

const english = leavesOf(await allWords('en'));
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const FORM = new RegExp(String.raw`\.(?:${FORMS.join('|')})$`, 'u');

/** Paths without the plural forms, which every language has its own set of. */
const placesOf = (leaves: readonly Leaf[]): string[] =>
  [...new Set(leaves.map(({ path }) => path.replace(FORM, '').replace(/\.plural$/u, '')))].toSorted();

/** Slots by place, those of all plural forms together. */
function slotsByPlace(leaves: readonly Leaf[]): Record<string, string[]> {
  const slots: Record<string, Set<string>> = {};
  for (const { path, value } of leaves)
    if (typeof value === 'string' && !path.endsWith('.plural'))
      for (const slot of slotsOf(value)) (slots[path.replace(FORM, '')] ??= new Set()).add(slot);
  return Object.fromEntries(Object.entries(slots).map(([path, names]) => [path, [...names].toSorted()]));
}

/** The plural forms that whole numbers below a million take. */
function formsOf(language: InterfaceLanguage): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1_200 }, (_, count) => rules.select(count)))];
}

/** Quotation marks of each language, the outer and the inner ones. */
const QUOTES: Record<InterfaceLanguage, string> = {
  ar: '«»“”',
  de: '„“‚‘',
  en: '“”‘',
  es: '«»“”',
  fr: '«»“”',
  it: '«»“”',
  ja: '「」『』“”',
  nl: '“”‘',
  pl: '„”«»',
  pt: '“”‘',
};

const marksIn = (text: string): string[] => text.match(/["'“”„‟‘’‚«»‹›「」『』]/gu) ?? [];

describe.each(UNDER_TEST)('the catalogue of %s', async (language) => {
  const leaves = leavesOf(await allWords(language));
  const texts = leaves.flatMap((leaf) => textsOf(leaf).map((text) => ({ path: leaf.path, text })));

  it('has every key and no other, and takes the same values', () => {
    expect(placesOf(leaves)).toEqual(placesOf(english));
    const arityOf = (all: readonly Leaf[]) =>
      Object.fromEntries(
        all.flatMap(({ path, value }) => (typeof value === 'function' ? [[path, value.length]] : [])),
      );
    expect(arityOf(leaves)).toEqual(arityOf(english));
    expect(slotsByPlace(leaves)).toEqual(slotsByPlace(english));
  });

  it('counts with every plural form the language has', () => {
    const counted = leaves.filter(({ path }) => path.endsWith('.other') && !path.includes('.health.'));
    expect(counted.length).toBeGreaterThan(1);
    const missing = counted.flatMap(({ path }) =>
      formsOf(language)
        .map((form) => path.replace(/other$/u, form))
        .filter((wanted) => !leaves.some((leaf) => leaf.path === wanted)),
    );
    expect(missing).toEqual([]);
  });

  it('says something everywhere, and lets what it is told through', () => {
    const silent = leaves.filter((leaf) => textsOf(leaf).length === 0);
    expect(silent).toEqual([]);
    const deaf = leaves.filter((leaf) => {
      const source = english.find(({ path }) => path === leaf.path);
      const told = (one: Leaf | undefined) => one && textsOf(one).some((text) => text.includes(SAMPLE));
      return told(source) && !told(leaf);
    });
    expect(deaf.map(({ path }) => path)).toEqual([]);
  });

  it('writes its own quotation marks and apostrophes', () => {
    const own = new Set(QUOTES[language]);
    const strange = texts.filter(({ text }) =>
      marksIn(text.replaceAll(/\p{L}’\p{L}|\p{L}’(?=[\s.,])/gu, '')).some((sign) => !own.has(sign)),
    );
    expect(strange).toEqual([]);
  });

  it('closes every bracket, brace and quotation mark', () => {
    const open = texts.filter(({ path, text }) => {
      if (/replies\.(?:syntax|fault|lacks)|saveState/u.test(path)) return false;
      const bare = text.replaceAll(/\[[^[\]]*\]/gu, '').replaceAll(/\{\w+\}/gu, '');
      const quotes = marksIn(text).filter((sign) => QUOTES[language].slice(0, 2).includes(sign));
      return /[[\]{}]/u.test(bare) || quotes.length % 2 === 1;
    });
    expect(open).toEqual([]);
  });

  it('speaks calmly', () => {
    expect(texts.filter(({ text }) => /[!！¡]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
    expect(texts.filter(({ text }) => /^\s|\s$|[ ]{2}/u.test(text.replace(/\. $/u, '.')))).toEqual([]);
  });
});

describe.each(UNDER_TEST.filter((language) => language !== 'en'))('the catalogue of %s', (language) => {
  it('has nothing left in English', async () => {
    const source = new Map(english.map((leaf) => [leaf.path, textsOf(leaf)]));
    const same = leavesOf(await allWords(language)).flatMap((leaf) =>
      textsOf(leaf)
        .filter((text) => {
          // The template language is the same for all.
          const said = text.replaceAll(/\{\{[^{}]*\}\}/gu, '');
          return /\p{L}+ \p{L}+ \p{L}+/u.test(said) && source.get(leaf.path)?.includes(text);
        })
        .map((text) => ({ path: leaf.path, text })),
    );
    expect(same).toEqual([]);
  });
});

describe.each(UNDER_TEST.filter((language) => directionOf(language) === 'rtl'))(
  'the badge in %s',
  (language) => {
    it('has names set apart', async () => {
      const names = leavesOf((await allWords(language)).page).filter(({ value }) =>
        /\{name\}/u.test(String(value)),
      );
      expect(names.length).toBeGreaterThan(1);
      expect(names.filter(({ value }) => !/\u2068\{name\}\u2069/u.test(String(value)))).toEqual([]);
    });
  },
);
