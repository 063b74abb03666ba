import type { Axis, EvidenceKind, Field } from '../model';
import type { Facts } from './facts';

/** A place where a signal fired. */
export interface Finding {
  field: Field;
  /** Half-open, in UTF-16 units of the original text of `field`; null where there is nothing to quote. */
  span: [number, number] | null;
  /** How strongly, in (0, 1]. */
  strength: number;
  /** For a signal of direction 'either': whether this finding speaks against accepting. */
  against?: boolean;
  /** What the sentence needs: values copied from the request or the goals, never computed prose. */
  vars?: Record<string, string | number>;
}

/** One thing to look for. One file each; the id is the file's name and is never used for anything else. */
export interface Signal {
  id: string;
  axis: Axis;
  /** Evidence it reads. Where it is missing the signal is "not looked at", never "not found". */
  needs: readonly EvidenceKind[];
  /** 'good' speaks for accepting, 'bad' against; 'either' where each finding decides (`against`). Holds the sign of its weight. */
  direction: 'good' | 'bad' | 'either';
  /** What it looks for, completing "This request …"; for `docs/signals.md`. */
  summary: string;
  /** An honest case in which it misleads. */
  whenWrong: string;
  /** Returns where it fired, strongest first; pure, linear in the text's length. */
  find: (facts: Facts) => Finding[];
}

/** Declares a signal; its type is checked here. */
export function defineSignal<const S extends Signal>(signal: S): S {
  return signal;
}
