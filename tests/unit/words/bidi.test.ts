import { expect, it } from 'vitest';
import { apart } from '../../../utils/words/bidi';
import { fill } from '../../../utils/words/fill';

const FSI = '\u2068';
const PDI = '\u2069';

it('sets apart what may run against the sentence, and leaves the rest as it is', () => {
  expect(apart('Ada Quist', 'ltr')).toBe('Ada Quist');
  expect(apart('דנה לוי', 'ltr')).toBe(`${FSI}דנה לוי${PDI}`);
  expect(apart('Ada (سلمى)', 'ltr')).toBe(`${FSI}Ada (سلمى)${PDI}`);
  expect(apart('سلمى الحدّاد', 'rtl')).toBe('سلمى الحدّاد');
  expect(apart('Corvane GmbH', 'rtl')).toBe(`${FSI}Corvane GmbH${PDI}`);
  expect(apart('3–5', 'rtl')).toBe(`${FSI}3–5${PDI}`);
});

it('sets values apart in a sentence, whatever controls they carry themselves', () => {
  expect(fill('Names {firm}.', { firm: '\u202eדנה\u2067' }, 'en')).toBe(`Names ${FSI}דנה${PDI}.`);
  expect(fill('من {firm}.', { firm: 'Corvane' }, 'ar')).toBe(`من ${FSI}Corvane${PDI}.`);
});

it('puts the language’s own texts in as they are', () => {
  const long = 'x'.repeat(200);
  expect(fill('{main} So.', { main: 'no' }, 'en', { main: long })).toBe(`${long} So.`);
});
