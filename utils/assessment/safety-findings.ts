import type { Facts } from './facts';
import type { SafetyLevel, SafetyMarkId } from './safety';
import { readSafety } from './safety';
import type { Finding } from './signal';

/**
 * Share of a safety signal's points by level. With the weight of 45 points: a critical mark alone, a high one with any
 * other, or three middling ones reach the −36 at which the verdict is "report"; a high one or two middling ones the −18 of "careful".
 */
const STRENGTH: Readonly<Record<SafetyLevel, number>> = { critical: 1, high: 0.6, medium: 0.3 };

/** The finding of a mark; empty where the note does not bear it. */
export function findMark(facts: Facts, id: SafetyMarkId): Finding[] {
  const mark = readSafety(facts).marks.find((one) => one.id === id);
  return mark ? [{ field: 'note', span: mark.span, strength: STRENGTH[mark.level] }] : [];
}
