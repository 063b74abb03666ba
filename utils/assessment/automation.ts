import type { Facts } from './facts';
import { automationReading } from './automation-reading';
import { probability } from './score';

/** How far a note reads like a mass mailing. */
export interface Automation {
  /** 0 written by hand … 100 a mass mailing; null without a note. */
  score: number | null;
}

/** Points of the wording, ten of which double the odds. Set on graded notes. */
const POINTS = { base: -8, stock: 40, stockMost: 0.6, family: 2, personal: -7, personalMost: 4 };

/** Reads how widely the note could be sent as it stands. Pure; null without a note. */
export function readAutomation(facts: Facts): Automation {
  const reading = automationReading(facts);
  if (!reading) return { score: null };
  const points =
    POINTS.base +
    POINTS.stock * Math.min(POINTS.stockMost, reading.stock) +
    POINTS.family * reading.stockFamilies +
    POINTS.personal * Math.min(POINTS.personalMost, reading.personal);
  return { score: Math.round(probability(points) * 1000) / 10 };
}
