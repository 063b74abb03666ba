import { describe, expect, it } from 'vitest';
import type { Signal } from '../../../../utils/assessment/signal';
import type { Cases } from './find';
import { find } from './find';

/** Holds that each signal fires on its hits, quoting the words given, and is silent on its near misses. */
export function holdCases(signals: readonly Signal[], cases: Readonly<Record<string, Cases>>): void {
  describe.each(signals.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
    const { hits, misses } = cases[id] ?? { hits: [], misses: [] };

    it('has three hits and three near misses at least', () => {
      expect(hits.length).toBeGreaterThanOrEqual(3);
      expect(misses.length).toBeGreaterThanOrEqual(3);
    });

    it.each(hits)('fires on $note $headline', ({ quote, ...given }) => {
      const [finding] = find(signal, given);
      expect(finding).toBeDefined();
      expect(finding?.strength).toBeGreaterThan(0);
      expect(finding?.strength).toBeLessThanOrEqual(1);
      expect(finding?.quote).toBe(quote ?? finding?.quote);
    });

    it.each(misses)('is silent on $note $headline', (given) => {
      expect(find(signal, given)).toEqual([]);
    });
  });
}
