import type { FeatureName, Features } from './features';
import table from './weights-personalization.json';

/** How features become a level: a sum on a scale, and where on it the levels begin. */
export interface LevelModel {
  /** What each feature (0–1) counts, in natural log-odds; features left out count nothing. */
  readonly weights: Partial<Readonly<Record<FeatureName, number>>>;
  /** Where levels 1, 2 and 3 begin. Ascending. */
  readonly cuts: readonly [number, number, number];
  /** The ends of the scale: beyond them a note is as plain, or as personal, as notes get. */
  readonly ends: readonly [number, number];
}

/** The features that speak against a note written for its receiver; every other one can only speak for it. */
export const AGAINST: ReadonlySet<FeatureName> = new Set(['talk', 'money', 'mineFirst']);

const [one = 0, two = 0, three = 0] = table.cuts;
const [low = 0, high = 0] = table.ends;

/**
 * The model in use: a cumulative-logit model, L2 and signs held, with cuts for the greatest weighted kappa. The table says
 * what it was fitted on. `npm run fit:personalization` fits by the same method on halves and balance of its own, and
 * replaces the table only by one that reads unseen notes no worse.
 */
export const LEVEL_MODEL: LevelModel = {
  weights: table.weights,
  cuts: [one, two, three],
  ends: [low, high],
};

/** How personal a note is, on the scale of the model's cuts. One reference that can be checked is level 2 at least. */
export function latentOf(features: Features, model: LevelModel = LEVEL_MODEL): number {
  const names = weighed(model);
  let sum = 0;
  for (const name of names) sum += (model.weights[name] ?? 0) * features[name];
  return features.checkable > 0 ? Math.max(sum, model.cuts[1]) : sum;
}

/** The level at which a note stands. */
export function levelOf(latent: number, { cuts }: Pick<LevelModel, 'cuts'> = LEVEL_MODEL): 0 | 1 | 2 | 3 {
  if (latent >= cuts[2]) return 3;
  if (latent >= cuts[1]) return 2;
  return latent >= cuts[0] ? 1 : 0;
}

const namesOf = new WeakMap<LevelModel, readonly FeatureName[]>();

function weighed(model: LevelModel): readonly FeatureName[] {
  let names = namesOf.get(model);
  if (!names) {
    names = Object.keys(model.weights).filter((name): name is FeatureName => name in model.weights);
    namesOf.set(model, names);
  }
  return names;
}
