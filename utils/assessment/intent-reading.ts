import { automationReading, firstOf } from './automation-reading';
import type { Facts } from './facts';
import type { FamilyPlaces } from './intent-features';
import type { AutomationFamily } from './lexicon/automation';
import type { IntentFamily } from './lexicon/intent';
import { INTENT_TABLES } from './lexicon/intent';
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
const found = new WeakMap<Facts, ReadonlyMap<IntentFamily, FamilyPlaces>>();

/** Where each family's phrases stand in a request's note; empty without a note. Worked out once per request. */
export function intentPlaces(facts: Facts): ReadonlyMap<IntentFamily, FamilyPlaces> {
  const known = found.get(facts);
  if (known) return known;
  const byFamily = new Map<IntentFamily, { count: number; last: number; reached: number }>();
  const hits = facts.note ? matcher.find(facts.note, facts.language) : [];
  for (const { family, start, end } of hits) {
    const seen = byFamily.get(family) ?? { count: 0, last: 0, reached: -1 };
    // What overlaps is said once.
    if (start >= seen.reached) seen.count += 1;
    seen.reached = Math.max(seen.reached, end);
    seen.last = start;
    byFamily.set(family, seen);
  }
  found.set(facts, byFamily);
  return byFamily;
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
  for (const [family, { count }] of intentPlaces(facts)) {
    const { want, weight, most } = FAMILIES[family];
    sums[want] += Math.min(most, count * weight);
  }
  const wording = automationReading(facts);
  // Who asks for a call or boasts with figures, and offers no job, sells.
  for (const [family, weight] of SELLS) if (firstOf(wording, family)) sums.selling += weight;
  readings.set(facts, sums);
  return sums;
}
