import type { Arbitrary } from 'fast-check';
import { assert, property, sample } from 'fast-check';
import { assessInvitation } from '../../../../utils/judge';
import type { EngineResult, Goals, HistoryView, Invitation } from '../../../../utils/model';

const IS_LONG = Boolean(process.env.WINNOW_LONG);
/** Cases per relation: a taste in every run, the whole in `npm run test:long`. */
const LONG = 1_000;
const SHORT = 40;
/** The same cases in every run; `WINNOW_SEED` gives others. */
const SEED = Number(process.env.WINNOW_SEED ?? 11);

export const RANK = { report: 0, decline: 1, ask: 2, accept: 3 };

/**
 * Whether a relation holds for every generated case; one for which it does not is told with the seed and path that replay it.
 * @param short cases in a short run, where they cost more or less than others.
 */
export function holds<T>(cases: Arbitrary<T>, check: (value: T) => void, short: number = SHORT): void {
  assert(property(cases, check), { numRuns: IS_LONG ? LONG : short, seed: SEED });
}

/** Cases for a relation that holds on the average of many. */
export function casesOf<T>(cases: Arbitrary<T>, short: number): T[] {
  return sample(cases, { numRuns: IS_LONG ? Math.max(LONG, short) : short, seed: SEED });
}

export const see = (invitation: Invitation, goals: Goals, history?: HistoryView): EngineResult =>
  assessInvitation(invitation, { goals, ...(history ? { history } : {}) });

export const withNote = (invitation: Invitation, note: string | null): Invitation => ({
  ...invitation,
  note,
});

/** What was not looked at ranks below every score. */
export const number = (score: number | null): number => score ?? -1;

/** How far two scores lie apart; what is told on one side only is as far apart as can be. */
export function apart(a: number | null, b: number | null): number {
  if (a === null || b === null) return a === b ? 0 : 100;
  return Math.abs(a - b);
}

/** Mean of a measure; 0 of none. */
export function mean<T>(of: readonly T[], measure: (one: T) => number): number {
  return of.reduce((sum, one) => sum + measure(one), 0) / Math.max(1, of.length);
}
