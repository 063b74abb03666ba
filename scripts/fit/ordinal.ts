/** A row to fit on: features in [0, 1], the level (0–3), and what the row counts against others. */
export interface Graded {
  x: readonly number[];
  level: number;
  weight: number;
}
export interface Ordinal {
  weights: number[];
  /** Where levels 1, 2 and 3 begin on the sum of the weighed features, in natural log-odds. */
  thresholds: number[];
}

/** A row by those of its features that are not 0. */
interface Sparse {
  at: readonly number[];
  values: readonly number[];
  level: number;
  weight: number;
}

const STEPS = 200;
const SMALLEST = 1e-9;

/**
 * Cumulative logit (proportional odds, McCullagh 1980): the chance of level k or more is σ(w·x − t_k). Least loss plus
 * `l2`/2·|w|² (in rows), each weight held to its sign, by accelerated projected gradient with backtracking and restart
 * (Beck & Teboulle 2009; O'Donoghue & Candès 2015). The loss is convex; the start is fixed, so is the result.
 * @param signs +1 or −1 for each feature; 0 where either may be.
 */
export function fitOrdinal(graded: readonly Graded[], signs: readonly number[], l2: number): Ordinal {
  const rows = graded.map(({ x, level, weight }): Sparse => {
    const at = [...x.keys()].filter((j) => x[j] !== 0);
    return { at, values: at.map((j) => x[j] ?? 0), level, weight };
  });
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const k = signs.length;
  let at = [...signs.map(() => 0), -0.5, 1, 2];
  let previous = at;
  let momentum = 1;
  let step = 1;
  let loss = lossOf(rows, at, k, l2, total);
  for (let i = 0; i < STEPS; i += 1) {
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    let from = at.map((value, j) => value + push * (value - (previous[j] ?? value)));
    let fromLoss = lossOf(rows, from, k, l2, total);
    if (!Number.isFinite(fromLoss)) {
      from = at;
      fromLoss = loss;
    }
    const gradient = gradientOf(rows, from, k, l2, total);
    step *= 1.2;
    let next = at;
    let nextLoss = loss;
    for (let tries = 0; tries < 60; tries += 1, step /= 2) {
      next = from.map((value, j) => {
        const moved = value - step * (gradient[j] ?? 0);
        const sign = signs[j];
        return !sign ? moved : sign * Math.max(0, sign * moved);
      });
      nextLoss = lossOf(rows, next, k, l2, total);
      let bound = fromLoss;
      next.forEach((value, j) => {
        const move = value - (from[j] ?? 0);
        bound += (gradient[j] ?? 0) * move + (move * move) / (2 * step);
      });
      if (nextLoss <= bound + SMALLEST) break;
    }
    if (nextLoss > loss) {
      // The momentum has overshot: begin again from here without it.
      momentum = 1;
      previous = at;
      continue;
    }
    previous = at;
    at = next;
    loss = nextLoss;
    momentum = nextMomentum;
  }
  return { weights: at.slice(0, k), thresholds: at.slice(k) };
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** Chance of at least `level`; always for 0, never for 4. */
function atLeast(level: number, z: number, at: readonly number[], k: number): number {
  if (level <= 0) return 1;
  return level > 3 ? 0 : sigmoid(z - (at[k + level - 1] ?? 0));
}

function sumAt({ at: features, values }: Sparse, at: readonly number[]): number {
  let sum = 0;
  for (let n = 0; n < features.length; n += 1) sum += (values[n] ?? 0) * (at[features[n] ?? 0] ?? 0);
  return sum;
}

/** Mean negative log-likelihood and penalty, in nats; infinite where thresholds are out of order. */
function lossOf(
  rows: readonly Sparse[],
  at: readonly number[],
  k: number,
  l2: number,
  total: number,
): number {
  let loss = 0;
  for (const row of rows) {
    const { level, weight } = row;
    const z = sumAt(row, at);
    const p = atLeast(level, z, at, k) - atLeast(level + 1, z, at, k);
    if (p <= 0) return Number.POSITIVE_INFINITY;
    loss -= weight * Math.log(p);
  }
  const penalty = at.slice(0, k).reduce((sum, value) => sum + value * value, 0);
  return (loss + (l2 / 2) * penalty) / total;
}

function gradientOf(
  rows: readonly Sparse[],
  at: readonly number[],
  k: number,
  l2: number,
  total: number,
): number[] {
  const gradient = at.map((value, j) => (j < k ? (l2 * value) / total : 0));
  const add = (j: number, value: number): void => {
    gradient[j] = (gradient[j] ?? 0) + value / total;
  };
  for (const row of rows) {
    const { level, weight } = row;
    const z = sumAt(row, at);
    const upper = atLeast(level, z, at, k);
    const lower = atLeast(level + 1, z, at, k);
    const p = Math.max(upper - lower, SMALLEST);
    const upperSlope = (weight * upper * (1 - upper)) / p;
    const lowerSlope = (weight * lower * (1 - lower)) / p;
    row.at.forEach((j, n) => add(j, (row.values[n] ?? 0) * (lowerSlope - upperSlope)));
    if (level > 0) add(k + level - 1, upperSlope);
    if (level < 3) add(k + level, -lowerSlope);
  }
  return gradient;
}
