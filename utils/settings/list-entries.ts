import type { Goals, ListEntry } from '../model';

/** Most entries of one list; the goals hold no more. */
const MOST = 10_000;

/** Whether two entries say the same: of one kind, and alike but for capitals. */
export function isSameEntry(one: ListEntry, other: ListEntry): boolean {
  return one.kind === other.kind && one.value.toLowerCase() === other.value.toLowerCase();
}

/** Puts an entry on a list, and takes it off the other one. */
export function withEntry(
  lists: Goals['lists'],
  which: 'always' | 'never',
  entry: ListEntry,
): Goals['lists'] {
  const others = (list: readonly ListEntry[]): ListEntry[] =>
    list.filter((known) => !isSameEntry(known, entry));
  const next = { always: others(lists.always), never: others(lists.never) };
  return { ...next, [which]: [...next[which], entry].slice(-MOST) };
}
