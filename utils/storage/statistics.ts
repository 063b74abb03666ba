import type { KeptEntry, Period, Statistics } from '../model';
import { copiedOf, saidNo } from './entries';
import { DAY, timeOf } from './memory-facts';

/** Weeks shown one by one. */
export const WEEKS = 26;
/** From so much on a note counts as written by a tool; 100 is surely. */
const AUTOMATED = 70;
const MOST_FIRMS = 10;

/**
 * Counts what the memory holds. Pure.
 * @param now ISO 8601
 */
export function statisticsOf(entries: readonly KeptEntry[], now: string): Statistics {
  const monday = mondayOf(Date.parse(now));
  const start = monday - (WEEKS - 1) * 7 * DAY;
  const weeks = Array.from({ length: WEEKS }, (_, at) => periodFrom(start + at * 7 * DAY));
  const quarters = new Map<number, Period>();
  const roles = new Map<KeptEntry['role'], number>();
  const firms = new Map<string, { firm: string; count: number; declined: number }>();
  const copied = new Map<NonNullable<ReturnType<typeof copiedOf>>['kind'], number>();
  let oldest = Infinity;
  for (const entry of entries) {
    const time = Date.parse(timeOf(entry) ?? '');
    if (!Number.isNaN(time)) {
      oldest = Math.min(oldest, time);
      const week = weeks[Math.floor((time - start) / (7 * DAY))];
      if (week) addTo(week, entry);
      const first = quarterOf(time);
      const quarter = quarters.get(first) ?? periodFrom(first);
      quarters.set(first, quarter);
      addTo(quarter, entry);
    }
    if (entry.role) roles.set(entry.role, (roles.get(entry.role) ?? 0) + 1);
    if (entry.firm) {
      const key = entry.firm.toLowerCase();
      const firm = firms.get(key) ?? { firm: entry.firm, count: 0, declined: 0 };
      firm.count += 1;
      if (saidNo(entry)) firm.declined += 1;
      firms.set(key, firm);
    }
    const kind = copiedOf(entry)?.kind;
    if (kind) copied.set(kind, (copied.get(kind) ?? 0) + 1);
  }
  return {
    total: entries.length,
    weeks,
    quarters: oldest < start ? filled(quarters, quarterOf(Date.parse(now))) : [],
    roles: [...roles].flatMap(([role, count]) => (role ? [{ role, count }] : [])).toSorted(byCount),
    firms: [...firms.values()].toSorted(byCount).slice(0, MOST_FIRMS),
    copied: [...copied].map(([kind, count]) => ({ kind, count })).toSorted(byCount),
    templates: entries.filter(isTemplate).length,
    noted: entries.filter(hasWords).length,
  };
}

function byCount(a: { count: number }, b: { count: number }): number {
  return b.count - a.count;
}

function addTo(period: Period, entry: KeptEntry): void {
  period.counts[entry.verdict ?? 'unjudged'] += 1;
  if (isTemplate(entry)) period.templates += 1;
  if (hasWords(entry)) period.noted += 1;
  if (entry.copied !== null) period.copied += 1;
}

/** A note too short for a fingerprint counts where its wording was judged. */
function hasWords(entry: KeptEntry): boolean {
  return entry.fingerprint.length > 0 || entry.automated !== null;
}

function isTemplate(entry: KeptEntry): boolean {
  return hasWords(entry) && (entry.templated || (entry.automated ?? 0) >= AUTOMATED);
}

function periodFrom(time: number): Period {
  return {
    from: new Date(time).toISOString().slice(0, 10),
    counts: { accept: 0, ask: 0, decline: 0, report: 0, unjudged: 0 },
    templates: 0,
    noted: 0,
    copied: 0,
  };
}

/** The Monday of a day, at 0:00 UTC. 1 January 1970 was a Thursday. */
function mondayOf(time: number): number {
  const day = Math.floor(time / DAY);
  return (day - ((day + 3) % 7)) * DAY;
}

function quarterOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / 3) * 3, 1);
}

/** All quarters from the first to the last, empty ones too. */
function filled(quarters: ReadonlyMap<number, Period>, last: number): Period[] {
  const list: Period[] = [];
  for (let at = Math.min(...quarters.keys()); at <= last;) {
    list.push(quarters.get(at) ?? periodFrom(at));
    const date = new Date(at);
    at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 3, 1);
  }
  return list;
}
