/** A row to fit on: its features that are not 0, as pairs of place and value (0–1); its class; what it counts against others. */
export interface Sorted {
  x: readonly (readonly [number, number])[];
  label: number;
  weight: number;
}
export interface Multinomial {
  bias: number[];
  /** By feature, then by class, in natural log-odds. */
  weights: number[][];
}

const STEPS = 300;
/** The last steps are short ones, so that the fit comes to rest. */
const CALM_FROM = 200;
const RATE = 0.05;
const CALM_RATE = 0.01;

/**
 * Multinomial logistic regression: least loss plus `l2`/2 · |weights|² (`l2` counts in rows), by Adam (Kingma and Ba 2015)
 * over all rows at once. Deterministic.
 */
export function fitMultinomial(
  rows: readonly Sorted[],
  features: number,
  classes: number,
  l2: number,
): Multinomial {
  const size = features * classes;
  const at = new Float64Array(size + classes);
  const mean = new Float64Array(at.length);
  const square = new Float64Array(at.length);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientOf(rows, at, features, classes, total);
    for (let j = 0; j < size; j += 1) gradient[j] = (gradient[j] ?? 0) + (l2 * (at[j] ?? 0)) / rows.length;
    const rate = step < CALM_FROM ? RATE : CALM_RATE;
    for (const [j, slope] of gradient.entries()) {
      const m = 0.9 * (mean[j] ?? 0) + 0.1 * slope;
      const v = 0.999 * (square[j] ?? 0) + 0.001 * slope * slope;
      mean[j] = m;
      square[j] = v;
      at[j] = (at[j] ?? 0) - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const part = (from: number): number[] => Array.from(at.subarray(from, from + classes));
  return { bias: part(size), weights: Array.from({ length: features }, (_, f) => part(f * classes)) };
}

function gradientOf(
  rows: readonly Sorted[],
  at: Float64Array,
  features: number,
  classes: number,
  total: number,
): Float64Array {
  const gradient = new Float64Array(at.length);
  const bias = features * classes;
  const chance = new Float64Array(classes);
  for (const { x, label, weight } of rows) {
    let most = -Infinity;
    for (let c = 0; c < classes; c += 1) {
      let score = at[bias + c] ?? 0;
      for (const [feature, value] of x) score += (at[feature * classes + c] ?? 0) * value;
      chance[c] = score;
      most = Math.max(most, score);
    }
    let sum = 0;
    for (let c = 0; c < classes; c += 1) {
      chance[c] = Math.exp((chance[c] ?? 0) - most);
      sum += chance[c] ?? 0;
    }
    for (let c = 0; c < classes; c += 1) {
      const error = (((chance[c] ?? 0) / sum - Number(c === label)) * weight) / total;
      gradient[bias + c] = (gradient[bias + c] ?? 0) + error;
      for (const [feature, value] of x) {
        const j = feature * classes + c;
        gradient[j] = (gradient[j] ?? 0) + error * value;
      }
    }
  }
  return gradient;
}
