import type { NoteIntent } from '../model';
import type { Facts } from './facts';
import { scoresOf } from './intent';
import { MODEL_WANTS } from './intent-model';
import { personalizationReading } from './personalization/reading';

/** One way in which a note may be meant, with its chance; the chances of all add up to 1. */
export interface Chance<T> {
  value: T;
  chance: number;
}

/** A reading less likely than this beside the likeliest does not move a verdict. */
const SLIGHT = 0.12;

/**
 * What the note may want, by the intent model's own probabilities. Whatever is certain by other means (`read`: a scam, no
 * note, work sought) stands alone in the place of the likeliest.
 */
export function wantChances(facts: Facts, read: NoteIntent): Chance<NoteIntent>[] {
  if (!facts.note || read === 'scam' || read === 'none') return [{ value: read, chance: 1 }];
  const scores = scoresOf(facts);
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  return normalised(
    odds.map((odd, column) => ({
      value: odd === 1 ? read : (MODEL_WANTS[column] ?? read),
      chance: odd,
    })),
  );
}

/** The levels at which the note may stand, by the level model's cumulative logits; `read` alone where it was not read. */
export function levelChances(facts: Facts, read: number | null): Chance<number>[] {
  const reading = personalizationReading(facts);
  if (read === null || !reading || (reading.references.length === 0 && reading.features.named === 0))
    return [{ value: read ?? 0, chance: 1 }];
  const { latent, model } = reading;
  const reach = [1, ...model.cuts.map((cut) => 1 / (1 + Math.exp(cut - latent))), 0];
  return normalised(
    [0, 1, 2, 3].map((value) => ({ value, chance: (reach[value] ?? 0) - (reach[value + 1] ?? 0) })),
  );
}

function normalised<T>(all: Chance<T>[]): Chance<T>[] {
  const most = Math.max(...all.map(({ chance }) => chance));
  const kept = all.filter(({ chance }) => chance >= SLIGHT * most);
  const sum = kept.reduce((total, { chance }) => total + chance, 0);
  return kept.map(({ value, chance }) => ({ value, chance: chance / sum }));
}
