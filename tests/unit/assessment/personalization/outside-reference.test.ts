import { describe, expect, it } from 'vitest';
import { outsideReference } from '../../../../utils/assessment/signals/personalization/outside-reference';
import { quotes } from './helpers';

describe('outside-reference', () => {
  it.each([
    ['Hi Ola, your article on peat roofs answered a question of ours.', 'your article on peat roofs'],
    ['Hallo Frau Thiel, Ihr Vortrag über Moordächer war sehr klar.', 'Ihr Vortrag über Moordächer'],
    ['Bonjour Zoé, j’ai lu votre article sur les toits de tourbe.', 'votre article sur les toits de tourbe'],
    ['Hola Pau, leí tu artículo sobre tejados de turba.', 'tu artículo sobre tejados de turba'],
    ['泥炭屋根についてのご講演を拝聴しました。', '講演'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(outsideReference, note)[0]).toContain(words);
  });

  it.each([
    'Hi Ola, our article on peat roofs may interest you.',
    'Hi Ola, I loved your recent post!',
    'Hallo Frau Thiel, mein Vortrag über Moordächer ist jetzt online.',
    'Bonjour Zoé, votre profil a retenu mon attention.',
    '弊社の講演資料をお送りします。',
  ])('keeps still: %s', (note) => {
    expect(quotes(outsideReference, note)).toEqual([]);
  });
});
