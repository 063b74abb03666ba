import { describe, expect, it } from 'vitest';
import { reasonGiven } from '../../../../utils/assessment/signals/personalization/reason-given';
import { quotes } from './helpers';

describe('reason-given', () => {
  it.each([
    [
      'Hi Ola, your article on peat roofs helped us, because our barn near Cork lost its ridge in a storm.',
      'helped us',
    ],
    [
      'Hallo Jan, Ihr Vortrag über Moordächer kam zur rechten Zeit. Wir stehen an der Peene vor dem gleichen Problem mit dem First.',
      'Wir stehen',
    ],
    [
      'Bonjour Zoé, j’ai lu votre article sur les toits de tourbe. Nous testons la même pente sur deux granges du Perche.',
      'testons',
    ],
  ])('quotes: %s', (note, words) => {
    expect(quotes(reasonGiven, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, I write because we offer roofs.',
    'Hi Ola, your article on peat roofs was great. I would love to connect.',
    'Hallo Jan, Ihr Vortrag über Moordächer hat mir gefallen. Viele Grüße',
    'Bonjour Zoé, parce que votre profil est intéressant, je vous contacte.',
  ])('keeps still: %s', (note) => {
    expect(quotes(reasonGiven, note)).toEqual([]);
  });
});
