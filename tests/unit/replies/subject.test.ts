import { expect, it } from 'vitest';
import type { Language } from '../../../utils/model';
import { REPLY_LANGUAGES } from '../../../utils/replies/languages';
import { subjectOf } from '../../../utils/replies/subject';

const read = (code: Language, note: string): string | null => subjectOf(note, REPLY_LANGUAGES[code].works);

it.each<[Language, string, string]>([
  ['en', 'Your talk on late sensor data helped us a lot.', 'my talk on late sensor data'],
  [
    'en',
    'I read your recent article about the economics of peat, and have one question.',
    'my article about the economics of peat',
  ],
  ['de', 'Hallo, Ihren Vortrag über späte Messwerte habe ich gehört.', 'meinem Vortrag über späte Messwerte'],
  ['fr', 'Votre conférence sur les nappes d’eau m’a beaucoup appris.', 'ma conférence sur les nappes d’eau'],
  ['es', 'Tu artículo sobre riego por goteo nos ayudó.', 'mi artículo sobre riego por goteo'],
  ['pt', 'A sua palestra sobre solos ácidos foi ótima.', 'a minha palestra sobre solos ácidos'],
  ['it', 'Il tuo intervento sui dati in ritardo ci ha aiutato.', 'il mio intervento sui dati in ritardo'],
  ['nl', 'Jouw stuk over late meetdata heeft ons geholpen.', 'mijn stuk over late meetdata'],
  ['pl', 'Twój wykład o spóźnionych danych bardzo nam pomógł.', 'mój wykład o spóźnionych danych'],
  ['ja', '先日のデータ基盤についてのご講演を拝聴しました。', 'データ基盤についての講演'],
])('in %s names what the note speaks of: %s', (code, note, subject) => {
  expect(read(code, note)).toBe(subject);
});

it.each([
  'Our talk on late data is next week.',
  'I liked your talk.',
  'Your post on how we should all wake up at five was great.',
  'Your post on schema checks beats the guide that our team wrote for my boss.',
  'Your article about everything one could ever possibly want to know regarding looms',
  'Would you write your talk on {{topic}} with us?',
])('takes nothing where there is none, or where it does not end plainly: %s', (note) => {
  expect(read('en', note)).toBeNull();
});
