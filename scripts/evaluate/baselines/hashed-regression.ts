import { seeded } from '../metrics';
import type { Trainer } from './classifier';
import { plainWords } from './words';

const BUCKETS = 1 << 15;
const EPOCHS = 30;
const RATE = 0.5;
const DECAY = 1e-4;

/** Logistic regression, one label against the rest, over hashed words and pairs of words; AdaGrad, L2. */
export const hashedRegression: Trainer = (rows) => {
  const labels = [...new Set(rows.map((row) => row.label))];
  const texts = rows.map((row) => featuresOf(row.text));
  const models = labels.map((label) =>
    fitOne(
      texts,
      rows.map((row) => row.label === label),
    ),
  );
  return (text) => {
    const features = featuresOf(text);
    return new Map(labels.map((label, k) => [label, sumOf(models[k], features)]));
  };
};

/** Bucket → value, of Euclidean length 1; words and pairs count by whether they occur. */
function featuresOf(text: string): Map<number, number> {
  const words = plainWords(text);
  const buckets = new Set([0]);
  words.forEach((word, at) => {
    buckets.add(bucketOf(word));
    const next = words[at + 1];
    if (next !== undefined) buckets.add(bucketOf(`${word} ${next}`));
  });
  const length = Math.sqrt(buckets.size);
  return new Map([...buckets].map((bucket) => [bucket, 1 / length]));
}

/** FNV-1a, folded into the buckets; the first stands for the bias. */
function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return 1 + (hash % (BUCKETS - 1));
}

function fitOne(texts: readonly Map<number, number>[], labels: readonly boolean[]): Float64Array {
  const weights = new Float64Array(BUCKETS);
  const spread = new Float64Array(BUCKETS).fill(1e-8);
  const order = texts.map((_, index) => index);
  const random = seeded(11);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const features = texts[index] ?? new Map<number, number>();
      const error = 1 / (1 + Math.exp(-sumOf(weights, features))) - Number(labels[index]);
      for (const [bucket, value] of features) {
        const slope = error * value + DECAY * (weights[bucket] ?? 0);
        spread[bucket] = (spread[bucket] ?? 0) + slope * slope;
        weights[bucket] = (weights[bucket] ?? 0) - (RATE * slope) / Math.sqrt(spread[bucket] ?? 1);
      }
    }
  }
  return weights;
}

function sumOf(weights: Float64Array | undefined, features: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [bucket, value] of features) sum += (weights?.[bucket] ?? 0) * value;
  return sum;
}
