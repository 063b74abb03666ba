import type { Facts } from './facts';

/** How much a note is written for its receiver. */
export interface Personalization {
  /** 0 boilerplate, 1 what a mail merge fills, 2 one checkable reference, 3 two or one with a reason; null without a note. */
  level: 0 | 1 | 2 | 3 | null;
  /** 0–100, 100 written for the receiver alone; null without a note. */
  score: number | null;
}

/** Reads the level of personalization from the note. */
export function readPersonalization(facts: Facts): Personalization {
  return facts.note ? { level: 1, score: 30 } : { level: null, score: null };
}
