import { describe, expect, it } from 'vitest';
import { sharedPast } from '../../../../utils/assessment/signals/personalization/shared-past';
import { quotes } from './helpers';

describe('shared-past', () => {
  it.each([
    ['Hi Ola, we both studied at Halden University.', 'both studied at Halden'],
    ['Hi Ola, same class as you at Ardlow, a year later.', 'same class'],
    ['Bonjour Zoé, même promo que vous à Vannes.', 'même promo'],
    ['Hoi Fem, jaargenoten in Halden, ik zat een jaar hoger.', 'jaargenoten in Halden'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(sharedPast, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, we share 12 mutual connections.',
    'Hi Ola, we are both in the same industry.',
    'Hi Ola, a fellow Ardlow alum here.',
    'Bonjour Zoé, nous travaillons dans le même secteur.',
    'Hoi Fem, we werken in dezelfde branche.',
  ])('keeps still: %s', (note) => {
    expect(quotes(sharedPast, note)).toEqual([]);
  });
});
