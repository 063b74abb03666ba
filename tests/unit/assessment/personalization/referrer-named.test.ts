import { describe, expect, it } from 'vitest';
import { referrerNamed } from '../../../../utils/assessment/signals/personalization/referrer-named';
import { quotes } from './helpers';

describe('referrer-named', () => {
  it.each([
    ['Hi Ola, Henrik Torp suggested that I write to you.', 'Henrik Torp suggested that'],
    [
      'Hi Ola, your name came up over lunch with Henrik Torp.',
      'your name came up over lunch with Henrik Torp',
    ],
    ['Hallo Jan, Henrik Torp hat mir empfohlen, Ihnen zu schreiben.', 'Torp hat mir empfohlen'],
    ['Bonjour Zoé, Henri Torpet m’a conseillé de vous écrire.', 'Henri Torpet m’a conseillé'],
    ['Cześć Olu, Henryk Torpa polecił mi napisać do Ciebie.', 'Henryk Torpa polecił'],
    ['鳥羽さんからご紹介いただきました。', 'さんからご紹介'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(referrerNamed, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, LinkedIn suggested your profile to me.',
    'Hi Ola, can you suggest a time?',
    'Your name came up in a search for turf cutters near Cork.',
    'Something told me to write to you.',
    'Hallo Jan, können Sie mir jemanden empfehlen?',
    'Bonjour Zoé, je vous conseille notre solution.',
    'Cześć Olu, polecam nasz produkt.',
  ])('keeps still: %s', (note) => {
    expect(quotes(referrerNamed, note)).toEqual([]);
  });
});
