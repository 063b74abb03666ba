import type { FeatureName, Features } from './features';

/**
 * What each feature (0–1) counts for the level, in natural log-odds: a cumulative-logit model, L2 and signs held, fitted on
 * labelled notes with each source as one group; only `talk`, `money` and `mineFirst` count against. Rounded.
 */
export const FEATURE_WEIGHTS = {
  asked: 0.74,
  checkable: 1.65,
  contentMe: 0.8,
  deed: 0.62,
  echo: 0.98,
  met: 0.8,
  mineFirst: -0.55,
  money: -0.55,
  named: 1.51,
  news: 1.41,
  noticed: 0.47,
  opening: 0.46,
  openingYours: 0.61,
  own: 1.03,
  parallel: 0.32,
  question: 0.75,
  quoted: 0.57,
  reason: 1.02,
  second: 0.42,
  strongest: 2.0,
  talk: -1.45,
  tied: 0.41,
  times: 0.67,
  told: 0.57,
  why: 1.61,
  work: 0.7,
  youDo: 0.3,
  yours: 0.22,
} as const satisfies Partial<Record<FeatureName, number>>;

const WEIGHED = Object.keys(FEATURE_WEIGHTS).filter(isWeighed);

function isWeighed(name: string): name is keyof typeof FEATURE_WEIGHTS {
  return name in FEATURE_WEIGHTS;
}

/** Where levels 1, 2 and 3 begin on the sum of the above: set for the greatest agreement (quadratic weights) on the same notes. */
export const LEVEL_CUTS = [0.5, 3.31, 6.09] as const;
/** The ends of the scale: beyond them a note is as plain, or as personal, as notes get. */
export const LATENT_ENDS = [0, 11] as const;

/** How personal a note is, on the scale of `LEVEL_CUTS`. One reference that can be checked is level 2 at least. */
export function latentOf(features: Features): number {
  let sum = 0;
  for (const name of WEIGHED) sum += FEATURE_WEIGHTS[name] * features[name];
  return features.checkable > 0 ? Math.max(sum, LEVEL_CUTS[1]) : sum;
}
