import type { Facts } from '../facts';
import { originalSpan } from '../../text/fold';
import type { Finding } from '../signal';
import { PERSONALIZATION_POINTS as POINTS } from './points';
import type { Reading } from './reading';
import { personalizationReading } from './reading';
import type { Reason, ReasonKind } from './reasons';
import type { Reference, ReferenceKind } from './reference';

/** Whether a reference can be checked. */
export function isStrong(reference: Reference): boolean {
  return reference.strength >= POINTS.strong;
}

/** The words of a reference or reason as a finding that quotes them. */
export function findingOf(
  facts: Facts,
  reading: Reading,
  { from, to, strength }: Pick<Reference | Reason, 'from' | 'to' | 'strength'>,
): Finding {
  const start = reading.words[from]?.start;
  const end = reading.words[Math.max(from, to)]?.end;
  const span =
    facts.note && start !== undefined && end !== undefined ? originalSpan(facts.note, start, end) : null;
  return { field: 'note', span, strength: Math.min(1, strength) };
}

/** The checkable references of some kinds, strongest first, as findings. */
export function strongFindings(
  facts: Facts,
  kinds: readonly ReferenceKind[],
  also: (reference: Reference, reading: Reading) => boolean = () => true,
): Finding[] {
  const reading = personalizationReading(facts);
  if (!reading) return [];
  return reading.references
    .filter((reference) => isStrong(reference) && kinds.includes(reference.kind) && also(reference, reading))
    .map((reference) => findingOf(facts, reading, reference));
}

/** The reasons of some kinds that tie a checkable reference to the sender, strongest first, as findings. */
export function reasonFindings(facts: Facts, kinds: readonly ReasonKind[]): Finding[] {
  const reading = personalizationReading(facts);
  if (!reading) return [];
  return reading.reasons
    .filter((reason) => kinds.includes(reason.kind) && reason.strength >= POINTS.tellingReason)
    .map((reason) => findingOf(facts, reading, reason));
}
