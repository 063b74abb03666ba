import { describe, expect, it } from 'vitest';
import { Lexicon, wordsOf } from '../../../../utils/assessment/roles/lexicon';
import { fold } from '../../../../utils/text/fold';

const found = (lexicon: Lexicon<string>, text: string) => {
  const folded = fold(text);
  return lexicon.find(folded).map(({ tag, start, end }) => [tag, folded.text.slice(start, end)]);
};

describe('Lexicon', () => {
  it('prefers the longest term and never overlaps', () => {
    const lexicon = new Lexicon<string>([{ a: 'sales', b: 'sales engineer', c: 'engineer' }]);
    expect(found(lexicon, 'Sales engineer, sales, engineer')).toEqual([
      ['b', 'sales engineer'],
      ['a', 'sales'],
      ['c', 'engineer'],
    ]);
  });

  it('matches beginnings, endings and insides of words where a star opens them', () => {
    const lexicon = new Lexicon<string>([{ begins: 'rekrut*', ends: '*berater', inside: '*software*' }]);
    expect(found(lexicon, 'Rekruterka Personalberater Standardsoftwarehaus Beraterin')).toEqual([
      ['begins', 'rekruterka'],
      ['ends', 'personalberater'],
      ['inside', 'standardsoftwarehaus'],
    ]);
  });

  it('finds terms of unspaced scripts inside a run, the longest first', () => {
    const lexicon = new Lexicon<string>([{ a: '営業', b: '営業支援' }]);
    expect(found(lexicon, '法人営業支援と営業')).toEqual([
      ['b', '営業支援'],
      ['a', '営業'],
    ]);
  });

  it('does not care for accents, hyphens and apostrophes', () => {
    const lexicon = new Lexicon<string>([{ a: "chargé d'affaires, key account" }]);
    expect(found(lexicon, 'Charge d’affaires, Key-Account')).toHaveLength(2);
  });

  it('takes a plural only where it is asked to', () => {
    expect(found(new Lexicon<string>([{ a: 'data engineer' }]), 'data engineers')).toEqual([]);
    expect(found(new Lexicon<string>([{ a: 'data engineer' }], true), 'data engineers')).toHaveLength(1);
  });
});

describe('wordsOf', () => {
  it('drops endings that spell both genders and keeps short names joined by an ampersand', () => {
    const words = (text: string) => wordsOf(fold(text)).map((word) => word.text);
    expect(words('Chargé·e Gründer/in Recruteur(se)')).toEqual(['charge', 'grunder', 'recruteur']);
    expect(words('M&A and R&D at Maple & Reed')).toEqual(['m&a', 'and', 'r&d', 'at', 'maple', 'reed']);
    expect(words('C++, C# und .NET')).toEqual(['c++', 'c#', 'und', 'net']);
  });
});
