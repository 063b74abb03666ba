import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, LONGEST_TEXT, originalSpan } from '../../../utils/text/fold';
import { sentencesOf } from '../../../utils/text/segment';
import { tokenize, wordsOf } from '../../../utils/text/tokens';

const CHARACTERS = [
  'a',
  'B',
  ' ',
  '\n',
  '\t',
  'ß',
  '…',
  '\u00a0',
  'が',
  'é',
  '🙂',
  '\u0301',
  'ﬁ',
  '’',
  '\u200b',
  '\r',
  '𝗯',
];
const textArb = array(constantFrom(...CHARACTERS), { maxLength: 60 }).map((parts) => parts.join(''));

describe('folding', () => {
  it.each([
    ['Grüße aus Łódź', 'grusse aus lodz'],
    ['It’s  “fine” — really…', `it's "fine" - really...`],
    ['a \n b', 'a\nb'],
    ['𝗕𝗼𝗼𝗸 a call', 'book a call'],
    ['in\u200bvisi\u00adble', 'invisible'],
    ['ﾌﾟﾛｸﾞﾗﾑ がんばる', 'フ\u309aロク\u3099ラム がんばる'],
  ])('makes %j comparable', (original, text) => {
    const folded = fold(original).text;
    expect(folded.normalize('NFC')).toBe(text.normalize('NFC'));
  });

  it('finds its way back: every unit has an origin, in order, and spans lie within the original', () => {
    assert(
      property(textArb, (original) => {
        const folded = fold(original);
        expect(folded.origin).toHaveLength(folded.text.length + 1);
        expect([...folded.origin]).toEqual([...folded.origin].toSorted((a, b) => a - b));
        const [from, to] = originalSpan(folded, 0, folded.text.length);
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(original.length);
      }),
    );
  });

  it('quotes a word with its accents', () => {
    const folded = fold('Ein «Gespräch» über Öl');
    const at = folded.text.indexOf('gesprach');
    expect(folded.original.slice(...originalSpan(folded, at, at + 8))).toBe('Gespräch');
  });

  it('never starts or doubles a blank, and stops at the longest text', () => {
    assert(
      property(textArb, (original) => {
        expect(fold(original).text).not.toMatch(/^ | {2}|\n | \n/u);
      }),
    );
    expect(fold('ab '.repeat(LONGEST_TEXT)).text.length).toBeLessThanOrEqual(LONGEST_TEXT);
  });
});

describe('words and sentences', () => {
  it('keeps what belongs to a word and leaves what does not', () => {
    expect(wordsOf(fold("I'm a C++ and node.js dev, part-time (2 days).").text)).toEqual([
      "i'm",
      'a',
      'c++',
      'and',
      'node.js',
      'dev',
      'part-time',
      '2',
      'days',
    ]);
    expect(tokenize('ab  cd')).toEqual([
      { word: 'ab', start: 0, end: 2 },
      { word: 'cd', start: 4, end: 6 },
    ]);
  });

  it('splits at ends of sentences and lines, not at dots inside words and figures', () => {
    const folded = fold('We pay 5.000 a month. Node.js?\nよろしく。お願いします');
    expect(sentencesOf(folded).map(({ start, end }) => folded.text.slice(start, end))).toEqual([
      'we pay 5.000 a month.',
      'node.js?',
      'よろしく。',
      'お願いします',
    ]);
  });
});
