import { describe, expect, it } from 'vitest';
import type { Example } from '../../../../scripts/fit/regression';
import { crossPredict, fit, logLoss } from '../../../../scripts/fit/regression';
import { auc, kappa, macroF1, calibrationError } from '../../../../scripts/evaluate/metrics';

/** The first feature tells the label, the second nothing, the third the reverse of what its prior says. */
const EXAMPLES: Example[] = Array.from({ length: 200 }, (_, i) => ({
  features: [i % 2, Number(i % 7 === 0), Number(i % 2 === 0)],
  label: i % 2 === 1 && i % 10 !== 1,
  group: `g${i % 20}`,
}));

describe('fitting weights', () => {
  it('raises what tells, keeps what does not, and never turns a sign', () => {
    const { weights } = fit(EXAMPLES, { bias: 0, weights: [0.5, 0.5, 0.5] }, 5);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[2]).toBe(0);
    expect(fit(EXAMPLES, { bias: 0, weights: [0, 0, 0] }, 5).weights).toEqual([0, 0, 0]);
  });

  it('predicts groups it has not seen better than chance', () => {
    const predictions = crossPredict(EXAMPLES, { bias: 0, weights: [0.5, 0.5, 0.5] }, 5);
    expect(logLoss(predictions, EXAMPLES)).toBeLessThan(Math.LN2);
  });
});

describe('measures', () => {
  it('reach their known values', () => {
    expect(auc([1, 2, 3, 4], [false, false, true, true])).toBe(1);
    expect(auc([1, 1, 1, 1], [false, true, false, true])).toBe(0.5);
    expect(kappa(['a', 'b', 'a', 'b'], ['a', 'b', 'b', 'a'])).toBe(0);
    expect(kappa([0, 1, 2, 3], [0, 1, 2, 2], true)).toBe(0.875);
    expect(macroF1(['a', 'a', 'b'], ['a', 'b', 'b'])).toBeCloseTo(2 / 3, 6);
    expect(calibrationError([0.5, 0.5], [true, false])).toBeCloseTo(0.5, 6);
  });
});
