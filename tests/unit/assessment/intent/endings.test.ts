import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../../utils/assessment/lexicon/phrase-search';
import { compilePhrases } from '../../../../utils/assessment/lexicon/phrases';
import { phraseWords } from '../../../../utils/assessment/lexicon/words';
import { fold } from '../../../../utils/text/fold';

function found(phrases: string, text: string): string[] {
  const compiled = compilePhrases([{ one: phrases }]);
  const folded = fold(text);
  return findPhrases(compiled, phraseWords(folded)).map(({ start, end }) => folded.text.slice(start, end));
}

describe('phrases of endings and beginnings', () => {
  it('hear a compound by its end', () => {
    expect(found('*messe', 'Auf der Baufachmesse und der Messe')).toEqual(['baufachmesse', 'messe']);
    expect(found('(*messe|*kongress) in', 'Der Winterkongress in Arosa')).toEqual(['winterkongress in']);
    expect(found('zur *messe', 'Kommst du zur Fachmesse?')).toEqual(['zur fachmesse']);
  });

  it('do not take a beginning for an end', () => {
    expect(found('*messe', 'Ein Messebau und Messer')).toEqual([]);
  });

  it('hear each word of a long list of beginnings once', () => {
    expect(found('(recrut|recherch|embauch)*', 'Nous recrutons, nous embauchons')).toEqual([
      'recrutons',
      'embauchons',
    ]);
  });

  it('refuse what would hold against nearly any word', () => {
    expect(() => compilePhrases([{ one: '*en' }])).toThrow('ending too short');
    expect(() => compilePhrases([{ one: 'a*' }])).toThrow('prefix too short');
    expect(() => compilePhrases([{ one: '*mid*' }])).toThrow('no word');
  });
});
