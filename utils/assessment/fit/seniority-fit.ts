import type { Seniority } from '../../model';
import { fold } from '../../text/fold';
import { readSeniority } from '../roles/seniority';

const LEVEL: Record<Seniority, number> = {
  intern: 0,
  junior: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  manager: 4,
  director: 5,
  vp: 6,
  executive: 7,
  founder: 7,
};

/**
 * The rank an offered title names against the wanted one: 1 the same, falling by a third a step; below the wanted one
 * twice as fast, down to -1. Null where the title names no rank or none is wanted.
 */
export function seniorityFit(title: string, wanted: Seniority | null): number | null {
  const offered = readSeniority(fold(title));
  if (!offered || !wanted) return null;
  const steps = LEVEL[offered] - LEVEL[wanted];
  return Math.max(-1, steps < 0 ? 1 + (steps * 4) / 3 : 1 - steps / 3);
}
