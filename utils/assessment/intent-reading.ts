import { automationReading, firstOf } from './automation-reading';
import type { Facts } from './facts';
import type { AutomationFamily } from './lexicon/automation';
import type { IntentFamily, IntentMark } from './lexicon/intent';
import { INTENT_FAMILIES, INTENT_TABLES } from './lexicon/intent';
import { matcherFor } from './lexicon/matcher';

/** What a note may want, but for a scam. */
export type Want = 'recruiting' | 'selling' | 'job-seeking' | 'asking-favour' | 'networking' | 'following-up';

/** How strongly each want shows, from 0 on. */
export type IntentReading = Readonly<Record<Want, number>>;

const FAMILIES: Readonly<Record<IntentFamily, { want: Want; weight: number; most: number }>> = {
  recruit: { want: 'recruiting', weight: 2, most: 6 },
  recruitHint: { want: 'recruiting', weight: 0.7, most: 2 },
  sell: { want: 'selling', weight: 2, most: 6 },
  sellHint: { want: 'selling', weight: 0.7, most: 2 },
  seek: { want: 'job-seeking', weight: 2.5, most: 6 },
  ask: { want: 'asking-favour', weight: 2.2, most: 6 },
  askHint: { want: 'asking-favour', weight: 0.7, most: 2 },
  network: { want: 'networking', weight: 1, most: 2 },
  networkHint: { want: 'networking', weight: 0.3, most: 0.9 },
  follow: { want: 'following-up', weight: 3, most: 6 },
  followHint: { want: 'following-up', weight: 0.5, most: 1 },
};

const SELLS: readonly [AutomationFamily, number][] = [
  ['call', 0.4],
  ['boast', 0.6],
];

const matcher = matcherFor(INTENT_TABLES, { guess: true });
const readings = new WeakMap<Facts, IntentReading>();
const found = new WeakMap<Facts, ReadonlyMap<IntentMark, number>>();

/** At how many places each mark of wording stands in a request's note; empty without a note. Worked out once per request. */
export function intentCounts(facts: Facts): ReadonlyMap<IntentMark, number> {
  const known = found.get(facts);
  if (known) return known;
  const counts = new Map<IntentMark, number>();
  const reached = new Map<IntentMark, number>();
  for (const { family, start, end } of facts.note ? matcher.find(facts.note, facts.language) : []) {
    const before = reached.get(family) ?? -1;
    // What overlaps is said once.
    if (start >= before) counts.set(family, (counts.get(family) ?? 0) + 1);
    reached.set(family, Math.max(before, end));
  }
  found.set(facts, counts);
  return counts;
}

/** The reading of a request's note; null without a note. Worked out once per request. */
export function intentReading(facts: Facts): IntentReading | null {
  if (!facts.note) return null;
  const known = readings.get(facts);
  if (known) return known;
  const sums: Record<Want, number> = {
    recruiting: 0,
    selling: 0,
    'job-seeking': 0,
    'asking-favour': 0,
    networking: 0,
    'following-up': 0,
  };
  const counts = intentCounts(facts);
  for (const family of INTENT_FAMILIES) {
    const { want, weight, most } = FAMILIES[family];
    sums[want] += Math.min(most, (counts.get(family) ?? 0) * weight);
  }
  const wording = automationReading(facts);
  // Who asks for a call or boasts with figures, and offers no job, sells.
  for (const [family, weight] of SELLS) if (firstOf(wording, family)) sums.selling += weight;
  readings.set(facts, sums);
  return sums;
}
