import { describe, expect, it } from 'vitest';
import type { Sorted } from '../../../scripts/fit/multinomial';
import { fitMultinomial } from '../../../scripts/fit/multinomial';

const row = (features: readonly number[], label: number, weight = 1): Sorted => ({
  x: features.map((feature): [number, number] => [feature, 1]),
  label,
  weight,
});

describe('multinomial regression', () => {
  it('weighs a feature for the class it goes with, and against the others', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row([i % 3], i % 3));
    const { weights } = fitMultinomial(rows, 3, 3, 0.1);
    for (const [feature, own] of weights.entries())
      for (const [label, weight] of own.entries()) expect(weight > 0).toBe(label === feature);
  });

  it('is drawn to nothing by the penalty', () => {
    const rows = Array.from({ length: 20 }, (_, i) => row([i % 2], i % 2));
    const size = (l2: number): number =>
      fitMultinomial(rows, 2, 2, l2)
        .weights.flat()
        .reduce((sum, weight) => sum + weight * weight, 0);
    expect(size(10)).toBeLessThan(size(0.1));
  });

  it('tells by the bias which class weighs most where features tell nothing', () => {
    const { bias } = fitMultinomial([row([], 0), row([], 1, 3)], 1, 2, 1);
    expect(bias[1]).toBeGreaterThan(bias[0] ?? 0);
  });
});
