import { readFileSync } from 'node:fs';
import { DEMO_GOALS, demoInvitations } from '../../utils/demo';
import { goalsSchema } from '../../utils/model';
import type { Goals, Invitation } from '../../utils/model';

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja'] as const;
export const goals: Goals = goalsSchema.parse(DEMO_GOALS);

const CORPUS = new URL('../../tests/corpus/', import.meta.url);
const HEADLINES = ['Recruiter | Fintech', 'Head of Sales at Larkmoor', 'Software Engineer', 'Founder & CEO'];

/** Notes of the corpus in a language, each with a headline, so that every signal has something to read. */
export function corpusCards(language: (typeof LANGUAGES)[number]): Invitation[] {
  const lines = readFileSync(new URL(`notes-${language}.jsonl`, CORPUS), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.flatMap((line, i) => {
    const read: unknown = JSON.parse(line);
    const note = typeof read === 'object' && read !== null && 'text' in read ? read.text : null;
    if (typeof note !== 'string') return [];
    return [{ name: 'Someone', note, headline: HEADLINES[i % HEADLINES.length], mutualConnections: i % 9 }];
  });
}

export const demoCards: Invitation[] = demoInvitations();

const KB = 10_000;
const filled = (text: string): string => text.repeat(Math.ceil(KB / text.length)).slice(0, KB);

/** Texts of 10,000 units that are made to be slow, and what is cut early. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'one word of 10 kB': filled('a'),
  'a word over and over': filled('hi '),
  'open braces': filled('{{'),
  'addresses begun': filled('www.'),
  'figures in groups': filled('1,000'),
  'ends of sentences': filled('。'),
  possessives: filled('your '),
  'a recruiter 90 times': filled(
    'we are hiring a senior engineer for our client and would love to talk about your work ',
  ),
  'a German note 90 times': filled(
    'ich habe ihren vortrag gesehen und wurde mich gern mit ihnen austauschen, weil wir suchen ',
  ),
  'a Japanese note 300 times': filled('貴社のプロジェクトについてお話を伺いたくご連絡いたしました。'),
  katakana: filled('ア'),
  hyphens: filled('a-'),
  money: filled('€1k-'),
  quotes: filled('"a" '),
  capitals: filled('Aa '),
  blanks: filled(' '),
  '1 MB of a note': 'we are hiring and your profile '.repeat(33_000),
};
