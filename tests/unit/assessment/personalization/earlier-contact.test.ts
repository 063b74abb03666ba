import { describe, expect, it } from 'vitest';
import { earlierContact } from '../../../../utils/assessment/signals/personalization/earlier-contact';
import { quotes } from './helpers';

describe('earlier-contact', () => {
  it.each([
    ['Hi Ola, we talked last week about peat cutting.', 'talked last week about peat cutting'],
    [
      'Hallo Jan, wie letzte Woche am Telefon besprochen: wir haben uns über Torf unterhalten.',
      'unterhalten',
    ],
    ['Oi Rui, conversamos ontem sobre telhados de turfa.', 'conversamos ontem sobre telhados de turfa'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(earlierContact, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, can we talk next week about your needs?',
    'Hallo Jan, ich würde mich gerne mit Ihnen unterhalten.',
    'Oi Rui, podemos conversar amanhã?',
    'Great connecting with you!',
  ])('keeps still: %s', (note) => {
    expect(quotes(earlierContact, note)).toEqual([]);
  });
});
