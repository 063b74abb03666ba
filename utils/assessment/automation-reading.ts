import type { Facts } from './facts';
import type { AutomationFamily } from './lexicon/automation';
import { AUTOMATION_TABLES } from './lexicon/automation';
import { matcherFor, noteWords } from './lexicon/matcher';
import type { PhraseHit } from './lexicon/phrase-search';

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

/** Whether phrases of a family can be sent to many. */
export function isStock(family: AutomationFamily): boolean {
  return STOCK.has(family);
}

/** Set phrases with which letters to anybody begin and end. */
const FORMULAS: ReadonlySet<AutomationFamily> = new Set<AutomationFamily>(['opener', 'closing']);

/** What a note's wording says of how widely it is sent. */
export interface AutomationReading {
  /** In the order of the text; hits may overlap. */
  readonly hits: readonly PhraseHit<AutomationFamily>[];
  /** Share of the note's words (in Japanese: characters) that stock phrases cover, 0–1. */
  readonly stock: number;
  /** How many families of stock phrases occur. */
  readonly stockFamilies: number;
  /** How many different places speak of this receiver. */
  readonly personal: number;
  /** How many words the note has; in Japanese, half its characters. */
  readonly words: number;
}

const matcher = matcherFor(AUTOMATION_TABLES);
const readings = new WeakMap<Facts, AutomationReading>();

/** The reading of a request's note; null without a note. Worked out once per request. */
export function automationReading(facts: Facts): AutomationReading | null {
  if (!facts.note) return null;
  const known = readings.get(facts);
  if (known) return known;
  const all = matcher.find(facts.note, facts.language);
  const hits = all.filter((hit) => STOCK.has(hit.family) || !isInFormula(hit, all));
  const stock = hits.filter((hit) => STOCK.has(hit.family));
  const starts = facts.language === 'ja' ? null : noteWords(facts.note).map((word) => word.start);
  const words = starts ? starts.length : Math.ceil(facts.note.text.trim().length / 2);
  const reading: AutomationReading = {
    hits,
    stock: words > 0 ? Math.min(1, covered(stock, starts) / words) : 0,
    stockFamilies: new Set(stock.map((hit) => hit.family)).size,
    personal: places(hits.filter((hit) => !STOCK.has(hit.family))),
    words,
  };
  readings.set(facts, reading);
  return reading;
}

/** Whether a set phrase of opening or closing holds a hit: "I await your answer" speaks of no answer of this reader's. */
function isInFormula(
  { start, end }: PhraseHit<AutomationFamily>,
  hits: readonly PhraseHit<AutomationFamily>[],
): boolean {
  return hits.some((hit) => FORMULAS.has(hit.family) && hit.start <= start && hit.end >= end);
}

/** Words that hits cover together; without `starts` of words, half the characters. Hits come in the order of the text. */
function covered(hits: readonly PhraseHit<AutomationFamily>[], starts: readonly number[] | null): number {
  let sum = 0;
  let reached = 0;
  let word = 0;
  for (const { start, end } of hits) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    if (starts) {
      while ((starts[word] ?? Infinity) < from) word += 1;
      for (; (starts[word] ?? Infinity) < end; word += 1) sum += 1;
    } else sum += (end - from) / 2;
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

/** First hit of a family; null where it does not occur. */
export function firstOf(
  reading: AutomationReading | null,
  family: AutomationFamily,
): PhraseHit<AutomationFamily> | null {
  return reading?.hits.find((hit) => hit.family === family) ?? null;
}
