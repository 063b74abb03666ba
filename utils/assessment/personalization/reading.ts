import type { Folded } from '../../text/fold';
import type { AutomationReading } from '../automation-reading';
import { automationReading } from '../automation-reading';
import type { Facts } from '../facts';
import { ground } from './grounding';
import { guessIndex, indexFor } from './indexes';
import type { LevelModel } from './model';
import { latentOf, modelFor } from './model';
import type { NoteWord } from './note';
import { readWords } from './note';
import { PERSONALIZATION_POINTS as POINTS } from './points';
import type { Reason } from './reasons';
import { findReasons } from './reasons';
import type { Reference } from './reference';
import { findReferences } from './references';
import type { Features } from './features';
import { featuresOf } from './features';
import { styleOf } from './style';
import { wordingOf } from './wording';

/** What a note says of its receiver. */
export interface Reading {
  readonly words: readonly NoteWord[];
  /** Its different words and pairs of words, as the model knows them; none where the model weighs none. */
  readonly vocabulary: ReadonlyMap<string, boolean>;
  /** Strongest first; of two about the same thing only the stronger. */
  readonly references: readonly Reference[];
  readonly reasons: readonly Reason[];
  /** Where the sum of references and reasons stands; see `PERSONALIZATION_POINTS`. */
  readonly sum: number;
  readonly features: Features;
  /** How personal the note is, on the scale of its language's model. */
  readonly latent: number;
  readonly model: LevelModel;
}

const readings = new WeakMap<Facts, Reading | null>();
/** A note of fewer words says nothing in any language. */
const FEW_WORDS = 4;

/**
 * The reading of a request's note, worked out once per request. Null without a note, and where its language is none
 * that Winnow reads: then nothing can be said of it.
 */
export function personalizationReading(facts: Facts): Reading | null {
  const known = readings.get(facts);
  if (known !== undefined) return known;
  const reading = facts.note ? readNote(facts, facts.note) : null;
  readings.set(facts, reading);
  return reading;
}

function readNote(facts: Facts, note: Folded): Reading | null {
  const index = facts.language ? indexFor(facts.language) : guessIndex(note);
  if (!index) {
    const count = note.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return count < FEW_WORDS ? NOTHING : null;
  }
  const model = modelFor(index === indexFor('en') ? 'en' : facts.language);
  const automation = automationReading(facts);
  const words = withoutClosings(readWords(note, index), automation);
  const questions = questionsOf(note.text, words);
  const found = findReferences(words, index.objectsBefore, questions);
  const references = distinct(ground(found, words, facts.goals.profile));
  const strong = references.filter((reference) => reference.strength >= POINTS.strong);
  const reasons = findReasons(words, strong, questions);
  const sum = sumOf(references, reasons);
  const style = styleOf(note, words, questions, references, automation);
  const features = featuresOf(words, references, reasons, questions, sum, style);
  const vocabulary = index === indexFor('en') ? wordingOf(words, automation) : NO_WORDS;
  const latent = latentOf(features, model, vocabulary);
  return { words, vocabulary, references, reasons, sum, features, latent, model };
}

/** What the set phrases at the end of letters name, they name in every letter. */
function withoutClosings(
  words: readonly NoteWord[],
  automation: AutomationReading | null,
): readonly NoteWord[] {
  const closings = automation?.hits.filter(({ family }) => family === 'closing') ?? [];
  if (closings.length === 0) return words;
  return words.map((word) =>
    word.content > 0 && closings.some(({ start, end }) => word.start >= start && word.end <= end)
      ? { ...word, content: 0 }
      : word,
  );
}

const NO_WORDS: ReadonlyMap<string, boolean> = new Map();

const NOTHING: Reading = {
  words: [],
  vocabulary: NO_WORDS,
  references: [],
  reasons: [],
  sum: 0,
  features: featuresOf([], [], [], new Set(), 0),
  latent: 0,
  model: modelFor(null),
};

/** Sorts by strength and drops what speaks of the same thing as a stronger one. */
function distinct(references: Reference[]): Reference[] {
  const kept: Reference[] = [];
  for (const reference of references.toSorted((a, b) => b.strength - a.strength || a.from - b.from)) {
    const overlaps = kept.some(
      (other) =>
        (other.kind === 'tie' && reference.kind === 'tie') ||
        (other.sentence === reference.sentence && sameMatter(other, reference)),
    );
    if (!overlaps) kept.push(reference);
  }
  return kept;
}

const MEETING = new Set(['met', 'meeting', 'tie', 'referrer']);

function sameMatter(a: Reference, b: Reference): boolean {
  const overlap = b.from <= a.to && a.from <= b.to;
  if (a.kind === 'meeting' || b.kind === 'meeting') return overlap;
  if (MEETING.has(a.kind) !== MEETING.has(b.kind)) return b.strength < POINTS.strong && overlap;
  if (MEETING.has(a.kind)) return a.kind === b.kind || overlap;
  return overlap || Math.max(a.from, b.from) - Math.min(a.to, b.to) <= 1;
}

function questionsOf(text: string, words: readonly NoteWord[]): Set<number> {
  const questions = new Set<number>();
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next && next.sentence === word.sentence) return;
    const between = text.slice(word.end, next?.start ?? text.length);
    if (
      /[?？]/u.test(between) ||
      /か[。\s]*$/u.test(text.slice(word.end, word.end + 12).split(/[。\n]/u)[0] ?? '')
    )
      questions.add(word.sentence);
  });
  return questions;
}

/** Weak references together stay within level 1; a strong one opens the way to more. */
function sumOf(references: readonly Reference[], reasons: readonly Reason[]): number {
  const [first, second] = references;
  if (!first) return 0;
  if (first.strength < POINTS.strong) {
    const weak = references.filter((reference) => reference.strength >= POINTS.weak).length;
    return Math.min(POINTS.weakMost, first.strength + Math.max(0, weak - 1) * POINTS.weakStep);
  }
  const further = second && second.strength >= POINTS.weak ? second.strength * POINTS.second : 0;
  return first.strength + further + (reasons[0]?.strength ?? 0) * POINTS.reason;
}
