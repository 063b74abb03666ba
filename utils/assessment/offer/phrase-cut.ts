import type { Word } from '../roles/lexicon';
import type { Cue } from './cues';
import type { Text } from './phrase-text';
import { isAcronym, isCapital, isDoer, isIn, isNumber, isRoley, startsTitle } from './phrase-text';
import { ARTICLES, CONNECTORS, NO_ROLE, SKIPPED, STOP } from './phrase-words';

/** A role found by the words around it, half-open in folded units, with how sure it is (1–6). */
export interface PhraseFound {
  start: number;
  end: number;
  score: number;
}

/** Whose role it is, where it is not the offered one. */
export const OWN =
  /^(?:your|my|ihren?|ihrer|ihrem|deine?[nr]?|meine?[nr]?|votre|vos|ton|ta|mon|ma|tu|tus|su|mi|seu|sua|meu|minha|suo|sua|tuo|tua|mio|mia|uw|jouw|mijn|twoj[a-z]*|panski[a-z]*|previous|current|last|former)$/u;
/** Short forms of other things than people. */
const NO_TITLE =
  /^(?:cv|cvs|api|nda|ai|it|us|uk|eu|mvp|roi|jd|hr|pr|b2b|saas|crm|erp|sql|aws|gcp|nlp|mba|phd|usa|clt|pj|cdi|cdd|uop|zzp|ote|rsa|kpi|gmbh|faq|pdf)$/u;
const ARTICLE = /^(?:an|eine?[nr]?|een|une?|un[oa]|um|uma)$/u;

/** Cuts a run of words down to the role in it, and says how surely it is one. */
export function cutPhrase(text: Text, from: number, to: number, tag: Cue): PhraseFound | null {
  const { words } = text;
  let first = from;
  let last = to;
  // "zoeken nu een ontwerper": what stands before the article is no part of it.
  for (let index = first + 1; index < last - 1; index += 1) {
    if (ARTICLE.test(words[index]?.text ?? '')) first = index + 1;
  }
  const drop = (word: Word | undefined): boolean =>
    word !== undefined && (CONNECTORS.has(word.text) || ARTICLES.has(word.text) || STOP.has(word.text));
  while (first < last && (drop(words[first]) || SKIPPED.has(words[first]?.text ?? ''))) first += 1;
  // The small words before a name praise: "erfahrenen Controller", "bilingual AP Specialist".
  while (first < last - 1 && isPraise(text, words[first], words[first + 1])) first += 1;
  while (first < last && drop(words[last - 1])) last -= 1;
  if (first >= last) return null;
  const run = words.slice(first, last);
  if (OWN.test(run[0]?.text ?? '')) return null;
  const plain = run.filter((word) => !NO_ROLE.has(word.text));
  if (plain.length === 0) return null;
  if (tag !== 'behind' && NO_ROLE.has(run[0]?.text ?? '') && !startsTitle(text, run[0])) return null;
  while (first < last && NO_ROLE.has(words[first]?.text ?? '') && !startsTitle(text, words[first]))
    first += 1;
  const sureness = surenessOf(text, words.slice(first, last), tag);
  if (sureness === 0) return null;
  last = cutTail(text, first, last);
  const start = words[first]?.start;
  const end = words[last - 1]?.end;
  if (start === undefined || end === undefined || end - start < 2) return null;
  return { start, end, score: sureness + (tag === 'post' || tag === 'behind' ? 2 : tag === 'want' ? 0 : 1) };
}

function isPraise(text: Text, word: Word | undefined, next: Word | undefined): boolean {
  return (
    word !== undefined &&
    !isCapital(text, word) &&
    isCapital(text, next) &&
    !isRoley(text, word) &&
    !/^(?:dipl|gepr|staatl|e|i?phone)/u.test(word.text)
  );
}

/** In English, German and Dutch the role ends with its last name; small words behind it say something else. */
function cutTail(text: Text, first: number, to: number): number {
  const { words, language } = text;
  if (language !== 'en' && language !== 'de' && language !== 'nl') return to;
  let last = to;
  while (last > first + 1) {
    const word = words[last - 1];
    if (!word || isCapital(text, word) || isNumber(word.text) || isRoley(text, word)) break;
    const hasName = words.slice(first, last - 1).some((other) => isRoley(text, other));
    if (!hasName) break;
    last -= 1;
  }
  return last;
}

function surenessOf(text: Text, run: readonly Word[], tag: Cue): number {
  if (run.some((word) => isIn(text, word, 'title'))) return 3;
  const names = run.filter((word) => !CONNECTORS.has(word.text) && !NO_ROLE.has(word.text));
  if (names.some((word) => isDoer(text, word.text))) return 2;
  const capitals = names.filter(
    (word) => isCapital(text, word) && (word.start > 0 || names.length > 1),
  ).length;
  const isShout = names.length > 0 && names.every((word) => isAcronym(text, word));
  if (tag === 'post')
    return capitals > 0 && text.language !== 'de' ? 2 : names.some((word) => word.text.length > 4) ? 1 : 0;
  if (tag === 'behind') return (capitals > 0 && capitals === names.length) || isShout ? 1 : 0;
  if (isShout && names.length === 1 && !NO_TITLE.test(names[0]?.text ?? '')) return 1;
  if (text.language === 'de') return 0;
  return capitals > 1 && capitals === names.length ? 1 : 0;
}
