import { originalSpan } from '../text/fold';
import type { AutomationReading } from './automation-reading';
import { automationReading } from './automation-reading';
import type { Facts } from './facts';
import type { AutomationFamily } from './lexicon/automation';
import type { Finding } from './signal';

/** A finding at a span of the folded note. */
export function atFolded({ note }: Facts, start: number, end: number, strength: number): Finding[] {
  return note ? [{ field: 'note', span: originalSpan(note, start, end), strength }] : [];
}

/** A finding at the first place where an expression matches the note as it was written. */
export function inOriginal({ note }: Facts, pattern: RegExp, strength: number): Finding[] {
  const match = note && pattern.exec(note.original);
  if (!match) return [];
  return [{ field: 'note', span: [match.index, match.index + match[0].length], strength }];
}

/** A finding at the first place where an expression matches the folded note. */
export function inFolded(facts: Facts, pattern: RegExp, strength: number): Finding[] {
  const match = facts.note && pattern.exec(facts.note.text);
  return match ? atFolded(facts, match.index, match.index + match[0].length, strength) : [];
}

/**
 * A finding at a family's first phrase; stronger, up to 1, the more places of the note it takes.
 * @param first strength of a single phrase.
 * @param like what its words must hold to count, folded.
 */
export function byFamily(
  facts: Facts,
  family: AutomationFamily,
  first: number,
  like: RegExp | null = null,
): Finding[] {
  const reading = automationReading(facts);
  const hits = (reading ? placesOf(reading, family) : []).filter(
    ({ start, end }) => !like || like.test(facts.note?.text.slice(start, end) ?? ''),
  );
  const [hit] = hits;
  if (!hit) return [];
  return atFolded(facts, hit.start, hit.end, Math.min(1, first + (1 - first) * (1 - 1 / hits.length)));
}

/** A family's phrases that do not overlap. */
export function placesOf(reading: AutomationReading, family: AutomationFamily): AutomationReading['hits'] {
  let reached = -1;
  return reading.hits.filter((hit) => {
    if (hit.family !== family || hit.start < reached) return false;
    reached = hit.end;
    return true;
  });
}
