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
/** Of a safety signal: at full strength (a critical mark) it is a scam by itself. */
const UNWEIGHED_SAFETY = 45;
/** Signals that only show which words the wording's score rests on; they are not counted a second time. */
const WORDING = 'wording';

/** The weight of a signal; its sign is held by the signal's direction, whatever the table says. */
export function weightOf(signal: Pick<Signal, 'id' | 'axis' | 'direction'>): Weight {
  const entry = entries[signal.id];
  const size = Math.abs(entry?.points ?? (signal.axis === 'safety' ? UNWEIGHED_SAFETY : UNWEIGHED));
  return { points: signal.direction === 'bad' ? -size : size, group: entry?.group ?? null };
}

/** Points of an axis before anything was found. */
export function biasOf(axis: Axis): number {
  return biases[axis] ?? 0;
}

/** Whether a signal only explains the wording's own score. */
export function explainsWording(signal: string): boolean {
  return entries[signal]?.group === WORDING;
}
