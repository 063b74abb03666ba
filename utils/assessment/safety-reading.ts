import type { Facts } from './facts';
import { matcherFor } from './lexicon/matcher';
import type { PhraseHit } from './lexicon/phrases';
import type { SafetyFamily } from './lexicon/safety';
import { SAFETY_TABLES } from './lexicon/safety';

/** Where scam wording stands in a note, the first of each family. */
export type SafetyReading = ReadonlyMap<SafetyFamily, PhraseHit<SafetyFamily>>;

const matcher = matcherFor(SAFETY_TABLES);
const readings = new WeakMap<Facts, SafetyReading>();

/** The reading of a request's note; empty without one. Worked out once per request. */
export function safetyReading(facts: Facts): SafetyReading {
  const known = readings.get(facts);
  if (known) return known;
  const first = new Map<SafetyFamily, PhraseHit<SafetyFamily>>();
  const hits = facts.note ? matcher.find(facts.note, facts.language) : [];
  for (const hit of hits) if (!first.has(hit.family)) first.set(hit.family, hit);
  readings.set(facts, first);
  return first;
}
