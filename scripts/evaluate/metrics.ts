/** Area under the ROC curve; ties count half. `NaN` without both classes. */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const order = scores.map((score, index) => ({ score, isPositive: positive[index] ?? false }));
  order.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length;) {
    let j = i + 1;
    while (j < order.length && order[j]?.score === order[i]?.score) j += 1;
    const rank = (i + j + 1) / 2;
    for (const { isPositive } of order.slice(i, j)) {
      if (!isPositive) continue;
      rankSum += rank;
      positives += 1;
    }
    i = j;
  }
  const negatives = order.length - positives;
  return positives && negatives
    ? (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
    : Number.NaN;
}

/** Cohen's kappa; with `quadratic`, labels are numbers 0…k−1 and disagreement weighs by its square. */
export function kappa<T extends string | number>(
  gold: readonly T[],
  told: readonly T[],
  quadratic = false,
): number {
  const n = gold.length;
  const labels = [...new Set([...gold, ...told])];
  const share = (side: readonly T[]): Map<T, number> => {
    const counts = new Map<T, number>();
    for (const label of side) counts.set(label, (counts.get(label) ?? 0) + 1 / n);
    return counts;
  };
  const distance = (a: T, b: T): number => (a === b ? 0 : quadratic ? (Number(a) - Number(b)) ** 2 : 1);
  const [goldShare, toldShare] = [share(gold), share(told)];
  let observed = 0;
  gold.forEach((label, i) => {
    const other = told[i];
    if (other !== undefined) observed += distance(label, other) / n;
  });
  let expected = 0;
  for (const a of labels) {
    for (const b of labels) expected += distance(a, b) * (goldShare.get(a) ?? 0) * (toldShare.get(b) ?? 0);
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Precision and recall of one class. `NaN` where undefined. */
export function precisionRecall(
  gold: readonly boolean[],
  told: readonly boolean[],
): { precision: number; recall: number } {
  const both = gold.filter((is, i) => is && told[i]).length;
  return { precision: both / told.filter(Boolean).length, recall: both / gold.filter(Boolean).length };
}

/** Mean F1 over the classes that occur in `gold`. */
export function macroF1(gold: readonly string[], told: readonly string[]): number {
  const classes = [...new Set(gold)];
  const f1 = classes.map((label) => {
    const hits = gold.filter((g, i) => g === label && told[i] === label).length;
    const all = gold.filter((g) => g === label).length + told.filter((t) => t === label).length;
    return all ? (2 * hits) / all : 0;
  });
  return mean(f1);
}

export function mean(values: readonly number[]): number {
  return values.length ? values.reduce((a, b) => a + b, 0) / values.length : Number.NaN;
}

/** Expected calibration error over ten bins of equal mass. */
export function calibrationError(confidence: readonly number[], right: readonly boolean[]): number {
  const order = confidence.map((c, i) => ({ c, right: right[i] ? 1 : 0 })).toSorted((a, b) => a.c - b.c);
  let error = 0;
  for (let bin = 0; bin < 10; bin += 1) {
    const part = order.slice(
      Math.floor((bin * order.length) / 10),
      Math.floor(((bin + 1) * order.length) / 10),
    );
    if (!part.length) continue;
    error +=
      (part.length / order.length) * Math.abs(mean(part.map((p) => p.c)) - mean(part.map((p) => p.right)));
  }
  return error;
}

/** Share of right answers among the most confident `coverage` of all. */
export function accuracyAt(
  coverage: number,
  confidence: readonly number[],
  right: readonly boolean[],
): number {
  const order = confidence.map((c, i) => ({ c, right: right[i] ? 1 : 0 })).toSorted((a, b) => b.c - a.c);
  return mean(order.slice(0, Math.max(1, Math.round(coverage * order.length))).map((o) => o.right));
}

/** Rows by a key, in order of appearance. */
export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** A seeded generator of numbers in [0, 1) (mulberry32), so that intervals are the same on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * 95 % bootstrap interval of a measure over rows, resampled by `group` where rows of a group belong together.
 * Without resamples there is none: both ends are `NaN`.
 */
export function interval<T>(
  rows: readonly T[],
  measure: (rows: readonly T[]) => number,
  group: (row: T) => string,
  resamples = 400,
): [number, number] {
  const groups = [...groupBy(rows, group).values()];
  const random = seeded(7);
  const values: number[] = [];
  for (let i = 0; i < resamples; i += 1) {
    const sample: T[] = [];
    for (let j = 0; j < groups.length; j += 1)
      sample.push(...(groups[Math.floor(random() * groups.length)] ?? []));
    const value = measure(sample);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (q: number): number =>
    values[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
