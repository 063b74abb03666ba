import { describe, expect, it } from 'vitest';
import { noWordAboutYou } from '../../../../utils/assessment/signals/personalization/no-word-about-you';
import { quotes } from './helpers';

describe('no-word-about-you', () => {
  it.each([
    ['Hi Ola, I would like to grow my network.', '(note)'],
    ['Wir suchen ab sofort Fahrer in ganz Deutschland.', '(note)'],
    ['全国でドライバーを募集しています。', '(note)'],
    ['Hi', '(note)'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(noWordAboutYou, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, I came across your profile.',
    'Hallo Jan, Ihr Werdegang ist interessant.',
    'Olá Rui, parabéns pelo novo cargo!',
    'Hej Anna, jag såg att du jobbar på Volvo och skulle gärna vilja höra mer om det.',
  ])('keeps still: %s', (note) => {
    expect(quotes(noWordAboutYou, note)).toEqual([]);
  });
});
