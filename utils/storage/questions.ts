import type { KeptEntry, MemorySettings, OpenQuestion } from '../model';
import { askedOf } from './memory-facts';

/** Questions that wait for an answer, those that are due first, then the oldest. Pure. */
export function openQuestions(
  entries: readonly KeptEntry[],
  settings: MemorySettings,
  now: string,
): OpenQuestion[] {
  return entries
    .flatMap((entry) => {
      const asked = askedOf(entry, settings, now);
      if (!asked) return [];
      const slug = entry.sender?.startsWith('n:') === false ? entry.sender : null;
      return [{ key: entry.key, slug, firm: entry.firm, askedAt: asked.at, due: asked.due }];
    })
    .toSorted((a, b) => Number(b.due) - Number(a.due) || (a.askedAt < b.askedAt ? -1 : 1));
}
