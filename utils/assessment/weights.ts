import type { Axis } from '../model';
import type { Signal } from './signal';
import table from './weights.json';

/** What a signal counts at full strength. */
export interface Weight {
  /** Signed; ten points double the odds on the axis. Positive speaks for accepting. */
  points: number;
  /** Signals of one group say nearly the same thing; only the strongest of them counts whole. */
  group: string | null;
}

const entries: Record<string, { points: number; group?: string }> = table.signals;
const biases: Record<string, number> = table.bias;
/** Points of a signal that has no weight yet, so that a new one can be seen at work. */
const UNWEIGHED = 6;

/** The weight of a signal; its sign is held by the signal's direction, whatever the table says. */
export function weightOf(signal: Pick<Signal, 'id' | 'direction'>): Weight {
  const entry = entries[signal.id];
  const size = Math.abs(entry?.points ?? UNWEIGHED);
  return { points: signal.direction === 'bad' ? -size : size, group: entry?.group ?? null };
}

/** Points of an axis before anything was found. */
export function biasOf(axis: Axis): number {
  return biases[axis] ?? 0;
}
