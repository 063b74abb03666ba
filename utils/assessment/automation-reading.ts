import type { Facts } from './facts';
import type { AutomationFamily } from './lexicon/automation';
import { AUTOMATION_TABLES } from './lexicon/automation';
import { matcherFor } from './lexicon/matcher';
import type { PhraseHit } from './lexicon/phrases';

/** Families of wording that can be sent to many; the others speak of one receiver. */
const STOCK: ReadonlySet<AutomationFamily> = new Set<AutomationFamily>([
  'opener',
  'flattery',
  'network',
  'mass',
  'offer',
  'pitch',
  'call',
  'bump',
  'boast',
  'closing',
]);

/** What a note's wording says of how widely it is sent. */
export interface AutomationReading {
  readonly hits: readonly PhraseHit<AutomationFamily>[];
  /** Share of the note's letters that stock phrases cover, 0–1. */
  readonly stock: number;
  /** How many families of stock phrases occur. */
  readonly stockFamilies: number;
  /** How many different places speak of this receiver. */
  readonly personal: number;
  /** Letters of the note without its blanks at the ends, in units of the folded text. */
  readonly length: number;
}

const matcher = matcherFor(AUTOMATION_TABLES);
const readings = new WeakMap<Facts, AutomationReading>();

/** The reading of a request's note; null without a note. Worked out once per request. */
export function automationReading(facts: Facts): AutomationReading | null {
  if (!facts.note) return null;
  const known = readings.get(facts);
  if (known) return known;
  const hits = matcher.find(facts.note, facts.language);
  const stock = hits.filter((hit) => STOCK.has(hit.family));
  const length = facts.note.text.trim().length;
  const reading: AutomationReading = {
    hits,
    stock: length > 0 ? Math.min(1, covered(stock) / length) : 0,
    stockFamilies: new Set(stock.map((hit) => hit.family)).size,
    personal: places(hits.filter((hit) => !STOCK.has(hit.family))),
    length,
  };
  readings.set(facts, reading);
  return reading;
}

/** First hit of a family; null where it does not occur. */
export function firstOf(
  reading: AutomationReading | null,
  family: AutomationFamily,
): PhraseHit<AutomationFamily> | null {
  return reading?.hits.find((hit) => hit.family === family) ?? null;
}

/** Units that hits cover together; they come in the order of the text. */
function covered(hits: readonly PhraseHit<AutomationFamily>[]): number {
  let sum = 0;
  let reached = 0;
  for (const { start, end } of hits) {
    if (end <= reached) continue;
    sum += end - Math.max(start, reached);
    reached = end;
  }
  return sum;
}

/** How many hits there are that do not overlap. */
function places(hits: readonly PhraseHit<AutomationFamily>[]): number {
  let count = 0;
  let reached = -1;
  for (const { start, end } of hits) {
    if (start < reached) continue;
    count += 1;
    reached = end;
  }
  return count;
}
