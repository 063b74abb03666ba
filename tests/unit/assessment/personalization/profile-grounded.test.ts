import { describe, expect, it } from 'vitest';
import { profileGrounded } from '../../../../utils/assessment/signals/personalization/profile-grounded';
import { quotes } from './helpers';

const profile = { topics: ['peat roofs', 'Moordächer', '泥炭屋根'], schools: ['Université de Halden'] };

describe('profile-grounded', () => {
  it.each([
    ['Hi Ola, your talk on peat roofs was clear.', 'peat roofs'],
    ['Hallo Ola, Ihr Beitrag über Moordächer war klar.', 'Moordächer'],
    ['Bonjour Ola, nous étions dans la même promo à Halden.', 'Halden'],
    ['泥炭屋根についてのご講演を拝聴しました。', '講演'],
  ])('quotes: %s', (note, words) => {
    expect(quotes(profileGrounded, note, profile).join(' ')).toContain(words);
  });

  it.each([
    'Hi Ola, your talk on beaver dams was clear.',
    'We sell peat roofs.',
    'Hallo Ola, Ihr Beitrag über Biber war klar.',
    'Bonjour Ola, votre profil est intéressant.',
  ])('keeps still: %s', (note) => {
    expect(quotes(profileGrounded, note, profile)).toEqual([]);
  });

  it('keeps still without a profile', () => {
    expect(quotes(profileGrounded, 'Hi Ola, your talk on peat roofs was clear.')).toEqual([]);
  });
});
