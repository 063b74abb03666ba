import type { IntentFeature } from './intent-features';
import table from './weights-intent.json';

/** The wants told apart, in the order of a feature's weights. */
export const MODEL_WANTS = ['recruiting', 'selling', 'asking-favour', 'networking', 'following-up'] as const;

/** A multinomial logistic model: what each feature counts for each want, in natural log-odds. */
export interface IntentModel {
  /** Where nothing is said at all. */
  readonly bias: readonly number[];
  /** One number a want; features left out count nothing. */
  readonly weights: Partial<Readonly<Record<IntentFeature, readonly number[]>>>;
}

/** The model in use. The table says what it was fitted on, by `npm run fit:intent`. */
export const INTENT_MODEL: IntentModel = { bias: table.bias, weights: table.weights };

/** How much speaks for each want, in the order of `MODEL_WANTS`. */
export function intentScores(features: ReadonlyMap<IntentFeature, number>, model: IntentModel): number[] {
  const scores = [...model.bias];
  for (const [name, value] of features)
    for (const [column, weight] of (model.weights[name] ?? []).entries())
      scores[column] = (scores[column] ?? 0) + weight * value;
  return scores;
}

/** Place of the greatest score; the first of equals. */
export function strongest(scores: readonly number[]): number {
  let best = 0;
  for (const [column, score] of scores.entries()) if (score > (scores[best] ?? -Infinity)) best = column;
  return best;
}
