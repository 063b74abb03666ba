import type { Language } from '../../model';
import type { FeatureName, Features } from './features';
import { STYLE_AGAINST } from './style';
import table from './weights-personalization.json';

/** How features become a level: a sum on a scale, and where on it the levels begin. */
export interface LevelModel {
  /** What each feature (0–1) counts, in natural log-odds; features left out count nothing. */
  readonly weights: Partial<Readonly<Record<FeatureName, number>>>;
  /** What common words and pairs of words count, once a note: those of boilerplate less than nothing, those of a tale more. */
  readonly words: ReadonlyMap<string, number>;
  /** Where levels 1, 2 and 3 begin. Ascending. */
  readonly cuts: readonly [number, number, number];
  /** The ends of the scale: beyond them a note is as plain, or as personal, as notes get. */
  readonly ends: readonly [number, number];
}

/** What speaks against a note written for its receiver; every other feature can only speak for it. */
export const AGAINST: ReadonlySet<string> = new Set<string>(['talk', 'money', 'mineFirst', ...STYLE_AGAINST]);

/**
 * The models in use: cumulative-logit models, L2 and the signs of references held, with cuts for the greatest weighted
 * kappa. The table says what they were fitted on, by `npm run fit:personalization`. English has notes enough for one of
 * its own, with what its common words and pairs of words tell beside.
 */
const MODELS: Readonly<Record<'en' | 'others', LevelModel>> = {
  en: modelOf(table.en),
  others: modelOf(table.others),
};

/** The model for notes in a language. */
export function modelFor(language: Language | null): LevelModel {
  return language === 'en' ? MODELS.en : MODELS.others;
}

interface Table {
  weights: LevelModel['weights'];
  words: Record<string, number>;
  cuts: number[];
  ends: number[];
}

function modelOf({ weights, words, cuts, ends }: Table): LevelModel {
  const [one = 0, two = 0, three = 0] = cuts;
  const [low = 0, high = 0] = ends;
  return { weights, words: new Map(Object.entries(words)), cuts: [one, two, three], ends: [low, high] };
}

/**
 * How personal a note is, on the scale of the model's cuts.
 * @param words the note's words and pairs, as `wording.ts` gives them.
 */
export function latentOf(
  features: Features,
  model: LevelModel,
  words: ReadonlyMap<string, boolean> = new Map(),
): number {
  let sum = 0;
  for (const name of weighed(model)) sum += (model.weights[name] ?? 0) * (features[name] ?? 0);
  for (const [word, isOwn] of words) {
    const weight = model.words.get(word) ?? 0;
    sum += isOwn ? weight : Math.min(0, weight);
  }
  return sum;
}

/** The level at which a note stands. */
export function levelOf(latent: number, { cuts }: Pick<LevelModel, 'cuts'>): 0 | 1 | 2 | 3 {
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
