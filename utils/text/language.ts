import { detectAll } from 'tinyld/light';
import type { Language } from '../model';
import type { Folded } from './fold';
import { WORDS_BY_LANGUAGE } from './language-words';
import { tokenize } from './tokens';

const NINE: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja'];
/** Words looked at; a note of LinkedIn's length holds about fifty. */
const MOST_WORDS = 120;
/** The winner must lead the runner-up by this share of its votes, and hold this many votes, to be taken at once. */
const CLEAR_LEAD = 0.3;
const ENOUGH_VOTES = 1.6;
/** Letters that a language writes and its neighbours do not, before folding. */
const LETTERS: readonly [RegExp, string, number][] = [
  [/ß/u, 'de', 2],
  [/[äöü]/iu, 'de', 0.5],
  [/[ąęłńśźż]/iu, 'pl', 1.5],
  [/[ãõ]/iu, 'pt', 1.5],
  [/[ñ¿¡]/iu, 'es', 1.5],
  [/[êèçœ]/iu, 'fr', 0.4],
  [/[àù]/iu, 'fr', 0.3],
  [/[èòàù]\b/iu, 'it', 0.3],
  [/[åø]/iu, 'sv', 1.5],
  [/[ğışİ]/u, 'tr', 1.5],
  [/[șță]/iu, 'ro', 1.5],
  [/[ěřů]/iu, 'cs', 1.5],
  [/[őű]/iu, 'hu', 1.5],
];

const votesByWord = new Map<string, [string, number][]>();
for (const [language, words] of Object.entries(WORDS_BY_LANGUAGE)) {
  for (const word of new Set(words.split(/\s+/u))) {
    const votes = votesByWord.get(word) ?? [];
    votes.push([language, 1]);
    votesByWord.set(word, votes);
  }
}
for (const votes of votesByWord.values()) {
  // A word of two languages still speaks for both against the others, with less than half of its weight for each.
  for (const vote of votes) vote[1] = 1 / votes.length ** 1.2;
}

/**
 * The language of a text, where it is one of Winnow's nine and can be told; else null. Function words vote first; where
 * they are too few or too close, character n-grams (tinyld) break the tie. Japanese is told by its script.
 */
export function detectLanguage(folded: Pick<Folded, 'text' | 'original'>): Language | null {
  const script = scriptOf(folded.text);
  if (script === 'kana') return 'ja';
  if (script === 'other') return null;
  const votes = new Map<string, number>();
  let known = 0;
  const tokens = tokenize(folded.text.length > 4_000 ? folded.text.slice(0, 4_000) : folded.text);
  for (const { word } of tokens.slice(0, MOST_WORDS)) {
    const cast = votesByWord.get(word);
    if (!cast) continue;
    known += 1;
    for (const [language, weight] of cast) votes.set(language, (votes.get(language) ?? 0) + weight);
  }
  const composed = folded.original.slice(0, 4_000).normalize('NFC');
  for (const [letters, language, weight] of LETTERS) {
    if (letters.test(composed)) votes.set(language, (votes.get(language) ?? 0) + weight);
  }
  const [first, second] = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first && first[1] >= ENOUGH_VOTES && first[1] - (second?.[1] ?? 0) >= CLEAR_LEAD * first[1])
    return nineOrNull(first[0]);
  return breakTie(folded, votes, tokens.length, known);
}

/** Few or divided votes: the n-gram guess, weighed with the votes there are. */
function breakTie(
  folded: Pick<Folded, 'text' | 'original'>,
  votes: Map<string, number>,
  words: number,
  known: number,
): Language | null {
  const letters = folded.text.replace(/[^\p{L} ]/gu, '');
  if (letters.length < 6 || words < 2) return best(votes, 0.9);
  const sum = new Map(votes);
  for (const { lang, accuracy } of detectAll(folded.original.slice(0, 400).replace(/\s+/gu, ' ')).slice(
    0,
    4,
  )) {
    sum.set(lang, (sum.get(lang) ?? 0) + accuracy * (known === 0 ? 1 : 1.2));
  }
  return best(sum, 0.55);
}

function best(votes: Map<string, number>, enough: number): Language | null {
  const first = [...votes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return first && first[1] >= enough ? nineOrNull(first[0]) : null;
}

function nineOrNull(language: string): Language | null {
  return NINE.find((one) => one === language) ?? null;
}

/** Whether a text is Japanese (kana), Latin, or mostly in a script of none of the nine languages. */
function scriptOf(text: string): 'kana' | 'latin' | 'other' {
  let kana = 0;
  let han = 0;
  let latin = 0;
  let other = 0;
  for (let i = 0; i < text.length && i < 600; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) latin += 1;
    else if (code >= 0x3041 && code <= 0x30fe) kana += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) han += 1;
    else if ((code >= 0x370 && code <= 0x1fff) || (code >= 0xac00 && code <= 0xd7af)) other += 1;
  }
  if (kana >= 2 && kana + han > latin / 3) return 'kana';
  return other + han > latin ? 'other' : 'latin';
}
