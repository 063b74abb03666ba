import type { AutomationReading } from './automation-reading';
import type { Facts } from './facts';
import { readPersonalization } from './personalization';
import { readSafety } from './safety';
import table from './weights-wording.json';
import { levelChances } from './worlds';

/** What tells how widely a note's wording could be sent, each from 0 on. The sign of each weight is held. */
export const WORDING_SIGNS = {
  /** Share of the note that stock phrases cover, up to `MOST_STOCK`. */
  stock: 1,
  /** Families of stock phrases, in fifths. */
  families: 1,
  /** Phrases that speak to many, up to two, in halves. */
  mass: 1,
  /** It offers work. */
  offer: 1,
  /** It has the marks of a scam. */
  scam: 1,
  /** Chance that it says something of its receiver at all. */
  levelOne: -1,
  /** Chance that it gives a reason of its own. */
  levelThree: -1,
} as const;

export type WordingFeature = keyof typeof WORDING_SIGNS;

/** All of them, in one order. */
export const WORDING_FEATURES: readonly WordingFeature[] = [
  'stock',
  'families',
  'mass',
  'offer',
  'scam',
  'levelOne',
  'levelThree',
];

const MOST_STOCK = 0.7;

/** The features of a note with a reading. */
export function wordingFeatures(facts: Facts, reading: AutomationReading): Record<WordingFeature, number> {
  const levels = levelChances(facts, readPersonalization(facts).level);
  const from = (level: number): number =>
    levels.reduce((sum, { value, chance }) => (value >= level ? sum + chance : sum), 0);
  const mass = reading.hits.filter((hit) => hit.family === 'mass').length;
  return {
    stock: Math.min(MOST_STOCK, reading.stock),
    families: reading.stockFamilies / 5,
    mass: Math.min(1, mass / 2),
    offer: facts.offer ? 1 : 0,
    scam: readSafety(facts).gate === 'report' ? 1 : 0,
    levelOne: from(1),
    levelThree: from(3),
  };
}

/** A weight for each feature and what counts before any, in natural log-odds. */
export interface WordingModel {
  bias: number;
  weights: Readonly<Record<WordingFeature, number>>;
}

/** The model in use. The table says what it was fitted on, by `npm run fit:wording`. */
export const WORDING_MODEL: WordingModel = { bias: table.bias, weights: table.weights };

/** The chance that the note is a mass mailing, 0–1. */
export function wordingChance(
  features: Readonly<Record<WordingFeature, number>>,
  { bias, weights }: WordingModel = WORDING_MODEL,
): number {
  let sum = bias;
  for (const name of WORDING_FEATURES) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
