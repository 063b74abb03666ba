import { automationReading } from './automation-reading';
import type { Facts } from './facts';
import { readPersonalization } from './personalization';
import { probability } from './score';

/** How far a note's wording is that of a mass mailing. */
export interface Automation {
  /** 0 written by hand … 100 a mass mailing; null without a note. */
  score: number | null;
}

/**
 * Points of the wording; ten double the odds. Set on graded notes: what could go to many as it stands refers to nothing of
 * its reader and leans on stock phrases.
 */
const POINTS = {
  base: 8,
  /** At a whole note of stock phrases; counted up to `stockMost`. */
  stock: 45,
  stockMost: 0.7,
  family: 2.5,
  personal: -5,
  personalMost: 4,
  /** At a personalization score of 100. */
  reference: -40,
};

/** Reads how widely the wording could be sent as it stands. Artefacts of tools count beside it, as signals. Pure. */
export function readAutomation(facts: Facts): Automation {
  const reading = automationReading(facts);
  if (!reading) return { score: null };
  const points =
    POINTS.base +
    POINTS.stock * Math.min(POINTS.stockMost, reading.stock) +
    POINTS.family * reading.stockFamilies +
    POINTS.personal * Math.min(POINTS.personalMost, reading.personal) +
    (POINTS.reference * (readPersonalization(facts).score ?? 0)) / 100;
  return { score: Math.round(probability(points) * 1000) / 10 };
}
