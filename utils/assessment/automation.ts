import { wordingChance, wordingFeatures } from './automation-model';
import { automationReading } from './automation-reading';
import type { Facts } from './facts';

/** How far a note's wording is that of a mass mailing. */
export interface Automation {
  /** 0 written by hand … 100 a mass mailing; null without a note. */
  score: number | null;
}

/** Reads how widely the wording could be sent as it stands. Artefacts of tools count beside it, as signals. Pure. */
export function readAutomation(facts: Facts): Automation {
  const reading = automationReading(facts);
  if (!reading) return { score: null };
  return { score: Math.round(wordingChance(wordingFeatures(facts, reading)) * 1000) / 10 };
}
