import { describe, expect, it } from 'vitest';
import { personalizationReading } from '../../../../utils/assessment/personalization/reading';
import { factsOf } from './helpers';

const wordsOf = (text: string): ReadonlyMap<string, boolean> =>
  personalizationReading(factsOf(text, null, 'en'))?.vocabulary ?? new Map();

describe('the words that the level model knows', () => {
  it('are words and neighbours of one sentence', () => {
    const words = wordsOf('We were late that night. The others had left.');
    expect(words.has('we were')).toBe(true);
    expect(words.has('night the')).toBe(false);
  });

  it('hold no figures and nothing that is named', () => {
    const words = [...wordsOf('I read your memo on Kettlewick and its 14 sluices.').keys()].join(' ');
    expect(words).not.toMatch(/kettlewick|14|sluices/u);
    expect(words).toMatch(/#/u);
  });

  it('say whether they stand outside set phrases', () => {
    const words = wordsOf('We had lunch by the weir. Would you be open to a quick call this week?');
    expect(words.get('had')).toBe(true);
    expect(words.get('open')).toBe(false);
  });

  it('do not change with capitals', () => {
    const text = 'Thanks for what you told us in Kettlewick about the old weir.';
    expect([...wordsOf(text.toUpperCase()).keys()]).toEqual([...wordsOf(text.toLowerCase()).keys()]);
  });
});
