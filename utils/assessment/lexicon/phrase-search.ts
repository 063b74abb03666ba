import { accepts, isNumber } from './phrase-steps';
import type { Step } from './phrase-steps';
import { LAST_LETTERS, LETTERS } from './phrases';
import type { Beginning, Phrase, Phrases } from './phrases';
import type { PhraseWord } from './words';

/** Where a phrase stood; half-open, in units of the folded text. */
export interface PhraseHit<Family extends string> {
  readonly family: Family;
  readonly start: number;
  readonly end: number;
}

/** Longest text that is looked at, in words. LinkedIn's notes hold some sixty. */
const MOST_WORDS = 600;

/** Every place where a phrase stands, in the order of the text. Linear: gaps and phrases are bounded. */
export function findPhrases<Family extends string>(
  phrases: Phrases<Family>,
  words: readonly PhraseWord[],
): PhraseHit<Family>[] {
  const hits: PhraseHit<Family>[] = [];
  for (let i = 0; i < words.length && i < MOST_WORDS; i += 1) {
    const beginning = beginningOf(phrases, words[i]?.word ?? '');
    if (!beginning) continue;
    const next = beginning.next.size > 0 ? beginning.next.get(words[i + 1]?.word ?? '') : undefined;
    if (next) collect(next, words, i, hits);
    if (beginning.rest.length > 0) collect(beginning.rest, words, i, hits);
  }
  return hits;
}

/** What begins with a word: by the word itself, by its first or last letters, or as a number. */
function beginningOf<Family extends string>(
  phrases: Phrases<Family>,
  word: string,
): Beginning<Family> | null {
  const known = phrases.met.get(word);
  if (known !== undefined) return known;
  const begun = phrases.byWord.get(word) ?? null;
  let others: Phrase<Family>[] | null = null;
  if (word.length >= LETTERS) others = begunBy(phrases.byLetters.get(word.slice(0, LETTERS)), word, others);
  if (word.length > LAST_LETTERS && phrases.byEnding.size > 0)
    others = begunBy(phrases.byEnding.get(word.slice(-LAST_LETTERS)), word, others);
  if (isNumber(word)) others = begunBy(phrases.byNumber, word, others);
  const found = others
    ? { next: begun?.next ?? new Map<string, Phrase<Family>[]>(), rest: [...(begun?.rest ?? []), ...others] }
    : begun;
  phrases.met.set(word, found);
  return found;
}

/** Adds to `list` those of the candidates whose first step takes the word; the list is made where it is needed. */
function begunBy<Family>(
  candidates: readonly Phrase<Family>[] | undefined,
  word: string,
  list: Phrase<Family>[] | null,
): Phrase<Family>[] | null {
  if (!candidates) return list;
  let found = list;
  for (const phrase of candidates) {
    const first = phrase.steps[0];
    if (!first || !accepts(first, word)) continue;
    if (found) found.push(phrase);
    else found = [phrase];
  }
  return found;
}

/** The candidates' first word has been looked up; the rest is held against the words that follow. */
function collect<Family extends string>(
  candidates: readonly Phrase<Family>[],
  words: readonly PhraseWord[],
  at: number,
  hits: PhraseHit<Family>[],
): void {
  for (const { family, steps } of candidates) {
    const last = matchFrom(steps, 1, words, at + 1);
    const start = words[at];
    const end = words[last];
    if (last >= 0 && start && end) hits.push({ family, start: start.start, end: end.end });
  }
}

/** Index of the last word of a match of `steps` from `step` on at word `at`; -1 without one. */
function matchFrom(steps: readonly Step[], step: number, words: readonly PhraseWord[], at: number): number {
  const wanted = steps[step];
  if (!wanted) return at - 1;
  for (let i = at; i <= at + wanted.gap && i < words.length; i += 1) {
    const found = words[i];
    if (!found || found.starts) return -1;
    if (!accepts(wanted, found.word)) continue;
    const last = matchFrom(steps, step + 1, words, i + 1);
    if (last >= 0) return last;
  }
  return -1;
}
