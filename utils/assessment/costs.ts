import type { Verdict } from '../model';

/**
 * What a verdict costs when a careful reader would have given another, in units of one missed decline (after Chow's rule, Chow
 * 1970). A needless question costs more than it seems, for it is asked of many; turning away who should be let in costs most, but
 * for a false report and for a scam let in.
 */
const COSTS: Record<Verdict, Record<Verdict, number>> = {
  accept: { accept: 0, ask: 1, decline: 1.3, report: 8 },
  ask: { accept: 1.2, ask: 0, decline: 1.2, report: 3 },
  decline: { accept: 1.5, ask: 1, decline: 0, report: 1 },
  report: { accept: 10, ask: 8, decline: 5, report: 0 },
};

/** The cost of giving `given` where a careful reader gives `right`. */
export function costOf(given: Verdict, right: Verdict): number {
  return COSTS[given][right];
}
