import type { Language } from '../model';
import type { Facts } from './facts';
import { PERSONALIZATION_WORDS } from './lexicon/personalization';
import type { NoteWord } from './personalization-note';
import { readWords } from './personalization-note';
import { PERSONALIZATION_POINTS as POINTS } from './personalization-points';
import type { Reason } from './personalization-reasons';
import { findReasons } from './personalization-reasons';
import type { Reference } from './personalization-references';
import { findReferences } from './personalization-references';
import type { WordIndex } from './personalization-words';
import { indexWords } from './personalization-words';

/** What a note says of its receiver. */
export interface Reading {
  readonly words: readonly NoteWord[];
  /** Strongest first; of two about the same thing only the stronger. */
  readonly references: readonly Reference[];
  readonly reasons: readonly Reason[];
  /** Where the sum of references and reasons stands; see `PERSONALIZATION_POINTS`. */
  readonly sum: number;
}

const indexes = new Map<Language, WordIndex>();
const readings = new WeakMap<Facts, Reading>();

function indexFor(language: Language): WordIndex {
  let index = indexes.get(language);
  if (!index) {
    index = indexWords(PERSONALIZATION_WORDS[language]);
    indexes.set(language, index);
  }
  return index;
}

/** The reading of a request's note; null without a note. Worked out once per request. */
export function personalizationReading(facts: Facts): Reading | null {
  if (!facts.note) return null;
  const known = readings.get(facts);
  if (known) return known;
  const index = indexFor(facts.language ?? 'en');
  const words = readWords(facts.note, index);
  const questions = questionsOf(facts.note.text, words);
  const references = distinct(findReferences(words, index.objectsBefore, questions));
  const strong = references.filter((reference) => reference.strength >= POINTS.strong);
  const reasons = findReasons(words, strong, questions);
  const reading = { words, references, reasons, sum: sumOf(references, reasons) };
  readings.set(facts, reading);
  return reading;
}

/** Sorts by strength and drops what speaks of the same thing as a stronger one. */
function distinct(references: Reference[]): Reference[] {
  const kept: Reference[] = [];
  for (const reference of [...references].sort((a, b) => b.strength - a.strength || a.from - b.from)) {
    const overlaps = kept.some((other) => other.sentence === reference.sentence && (sameMatter(other, reference)));
    if (!overlaps) kept.push(reference);
  }
  return kept;
}

const MEETING = new Set(['met', 'meeting', 'tie', 'referrer']);

function sameMatter(a: Reference, b: Reference): boolean {
  const overlap = b.from <= a.to && a.from <= b.to;
  if (a.kind === 'meeting' || b.kind === 'meeting') return overlap;
  if (MEETING.has(a.kind) !== MEETING.has(b.kind)) return b.strength < POINTS.strong && overlap;
  if (MEETING.has(a.kind)) return a.kind === b.kind;
  return overlap || b.from - a.to <= 1;
}

function questionsOf(text: string, words: readonly NoteWord[]): Set<number> {
  const questions = new Set<number>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next && next.sentence === word.sentence) return;
    const between = text.slice(word.end, next?.start ?? text.length);
    if (/[?？]/u.test(between) || /か[。\s]*$/u.test(text.slice(word.end, word.end + 12).split(/[。\n]/u)[0] ?? '')) questions.add(word.sentence);
  });
  return questions;
}

function sumOf(references: readonly Reference[], reasons: readonly Reason[]): number {
  const [first, second] = references;
  if (!first) return 0;
  if (first.strength < POINTS.strong) {
    const weak = references.filter((reference) => reference.strength >= 0.4).length;
    return Math.min(POINTS.weakMost, first.strength + Math.max(0, weak - 1) * POINTS.weakStep * 0.4);
  }
  const further = second && second.strength >= 0.4 ? second.strength * POINTS.second : 0;
  return first.strength + further + (reasons[0]?.strength ?? 0) * POINTS.reason;
}

