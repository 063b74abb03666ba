import type { Language } from '../../model';
import type { Folded } from '../../text/fold';
import { titlesIn } from '../fit/families';
import { placesIn } from '../fit/places';
import type { Word } from '../roles/lexicon';
import { DOER, GERMANIC_DOER, NO_DOER, NO_ROLE, POLISH_DOER } from './phrase-words';

/** A note as its phrases are read. */
export interface Text {
  note: Folded;
  words: readonly Word[];
  language: Language | null;
}

export function isRoley(text: Text, word: Word): boolean {
  return isIn(text, word, 'title') || isDoer(text, word.text);
}

export function isDoer({ language }: Text, word: string): boolean {
  if (word.length < 5 || NO_DOER.has(word) || NO_ROLE.has(word)) return false;
  if (language === 'pl') return POLISH_DOER.test(word);
  const isGermanic = language === null || language === 'en' || language === 'de' || language === 'nl';
  return DOER.test(word) || (isGermanic && GERMANIC_DOER.test(word));
}

export function isIn({ note }: Text, word: Word, what: 'place' | 'title'): boolean {
  const spans: readonly { start: number; end: number }[] = what === 'place' ? placesIn(note) : titlesIn(note);
  return spans.some(({ start, end }) => word.start < end && word.end > start);
}

/** "Team lead" is a role, though one seeks teams too. */
export function startsTitle({ note }: Text, word: Word | undefined): boolean {
  return titlesIn(note).some(({ start, end }) => start === word?.start && end > word.end);
}

export function isCapital({ note }: Text, word: Word | undefined): boolean {
  const letter = note.original[note.origin[word?.start ?? 0] ?? 0] ?? '';
  return word !== undefined && letter !== letter.toLowerCase();
}

export function isAcronym({ note }: Text, word: Word): boolean {
  const written = note.original.slice(note.origin[word.start], note.origin[word.end]).trim();
  return /^(?:\p{Lu}{2,5}s?)(?:\/\p{Lu}{2,5}s?)?$/u.test(written);
}

export function isNumber(word: string): boolean {
  return /^\d/u.test(word) && !/^\d[a-z]{2,}/u.test(word);
}
