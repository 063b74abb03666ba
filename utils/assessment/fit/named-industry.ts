import { fold, originalSpan } from '../../text/fold';
import { headOf } from '../roles/head';
import type { Industry } from './industries';
import { industriesIn, industriesOf } from './industries';

/** Say too little of a sender to be ruled out by one word of theirs. */
const BROAD: ReadonlySet<Industry> = new Set<Industry>(['education', 'research', 'public', 'consulting']);

/**
 * The first industry that a request names, in its own words: in the headline, else in the note. What the receiver wants, or
 * avoids already, is passed over.
 * @returns null where it names none
 */
export function namedIndustry(
  { headline, note }: { headline?: string | null; note?: string | null },
  goals: { industries: readonly string[]; avoidIndustries: readonly string[] },
): string | null {
  const settled = new Set(
    [...goals.industries, ...goals.avoidIndustries].flatMap((word) => [...industriesOf(word)]),
  );
  for (const text of [headline, note]) {
    if (!text) continue;
    const folded = headOf(fold(text));
    const found = industriesIn(folded).find(({ industry }) => !settled.has(industry) && !BROAD.has(industry));
    if (!found) continue;
    const [start, end] = originalSpan(folded, found.start, found.end);
    const words = folded.original.slice(start, end).replaceAll(/\s+/gu, ' ').trim();
    if (words && words.length <= 60) return words;
  }
  return null;
}
