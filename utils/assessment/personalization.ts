import type { Facts } from './facts';
import type { LevelModel } from './personalization/model';
import { levelOf } from './personalization/model';
import { PERSONALIZATION_POINTS as POINTS } from './personalization/points';
import { personalizationReading } from './personalization/reading';

/** How far a note was written for its receiver. */
export interface Personalization {
  /** 0 nothing of the receiver; 1 what a mail merge fills in; 2 one reference that can be checked; 3 two, or one with a reason. Null without a note, or in a language Winnow does not read. */
  level: 0 | 1 | 2 | 3 | null;
  /** 0–100 on one scale with the level; null where the level is. */
  score: number | null;
}

/** Reads how far the note was written for its receiver. Pure. */
export function readPersonalization(facts: Facts): Personalization {
  const reading = personalizationReading(facts);
  if (!reading) return { level: null, score: null };
  // Without a word about the receiver or a matter there is nothing to weigh.
  if (reading.references.length === 0 && reading.features.named === 0) return { level: 0, score: 0 };
  const { latent, model } = reading;
  return { level: levelOf(latent, model), score: scoreOf(latent, model) };
}

/** The score at a place on the scale: straight lines between the beginnings of the levels. */
function scoreOf(sum: number, { cuts, ends }: LevelModel): number {
  const [start, end] = ends;
  const knots = [start, ...cuts, end];
  if (sum <= start) return 0;
  for (let i = 1; i < knots.length; i += 1) {
    const low = knots[i - 1] ?? 0;
    const high = knots[i] ?? end;
    if (sum > high) continue;
    const from = POINTS.scores[i - 1] ?? 0;
    const to = POINTS.scores[i] ?? 100;
    return Math.round((from + ((sum - low) / (high - low)) * (to - from)) * 10) / 10;
  }
  return 100;
}
