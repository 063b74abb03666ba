/** A row to fit on: strength of each feature in [0, 1], what is known beforehand (log-odds), and the label. */
export interface Example {
  features: readonly number[];
  offset?: number;
  label: boolean;
  group: string;
}
export interface Model {
  bias: number;
  weights: readonly number[];
}

const STEPS = 400;
const RATE = 0.5;

/**
 * Logistic regression by projected gradient descent, in natural log-odds.
 * @param prior weights to which an L2 penalty of strength `pull` (in examples) draws; a weight's sign never differs
 * from its prior's sign, and a prior of 0 holds it at 0.
 */
export function fit(examples: readonly Example[], prior: Model, pull: number): Model {
  let bias = prior.bias;
  const weights = [...prior.weights];
  const n = examples.length;
  for (let step = 0; step < STEPS; step += 1) {
    let biasGradient = 0;
    const gradient = weights.map((weight, j) => (pull * (weight - (prior.weights[j] ?? 0))) / n);
    for (const { features, label, offset } of examples) {
      const error = predict({ bias, weights }, features, offset) - Number(label);
      biasGradient += error / n;
      features.forEach((value, j) => {
        if (value !== 0) gradient[j] = (gradient[j] ?? 0) + (error * value) / n;
      });
    }
    bias -= RATE * biasGradient;
    weights.forEach((weight, j) => {
      const sign = Math.sign(prior.weights[j] ?? 0);
      const next = weight - RATE * (gradient[j] ?? 0);
      weights[j] = sign * Math.max(0, sign * next);
    });
  }
  return { bias, weights };
}

/** Probability of the label. */
export function predict({ bias, weights }: Model, features: readonly number[], offset = 0): number {
  const sum = features.reduce((total, value, j) => total + value * (weights[j] ?? 0), bias + offset);
  return 1 / (1 + Math.exp(-sum));
}

/** Predictions for every example by a model that never saw its group (`folds` folds by group, in order of appearance). */
export function crossPredict(examples: readonly Example[], prior: Model, pull: number, folds = 5): number[] {
  const groups = [...new Set(examples.map((e) => e.group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const models = Array.from({ length: folds }, (_, fold) =>
    fit(
      examples.filter((e) => foldOf.get(e.group) !== fold),
      prior,
      pull,
    ),
  );
  return examples.map((e) => {
    const model = models[foldOf.get(e.group) ?? 0];
    return model ? predict(model, e.features, e.offset) : 0.5;
  });
}

/** Mean negative log-likelihood, in nats. */
export function logLoss(predictions: readonly number[], examples: readonly Example[]): number {
  const clip = (p: number): number => Math.min(1 - 1e-6, Math.max(1e-6, p));
  return (
    predictions.reduce((sum, p, i) => sum - Math.log(examples[i]?.label ? clip(p) : clip(1 - p)), 0) /
    predictions.length
  );
}
