import type { Verdict } from '../model';

/**
 * What a verdict costs when a careful reader would have given another, in units of one needless question.
 * Accepting what should be declined costs 3 (a stranger's pitches to come), declining what should be accepted 5
 * (a chance lost, a person turned away), after Chow's rule (Chow 1970); a false report is the dearest mistake.
 */
const COSTS: Record<Verdict, Record<Verdict, number>> = {
  accept: { accept: 0, ask: 1, decline: 3, report: 8 },
  ask: { accept: 1, ask: 0, decline: 1, report: 3 },
  decline: { accept: 5, ask: 1.5, decline: 0, report: 1 },
  report: { accept: 10, ask: 8, decline: 5, report: 0 },
};

/** The cost of giving `given` where a careful reader gives `right`. */
export function costOf(given: Verdict, right: Verdict): number {
  return COSTS[given][right];
}
