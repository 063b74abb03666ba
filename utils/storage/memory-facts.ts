import type { Related } from '../assessment/history-view';
import type { Invitation, KeptEntry, MemoryFacts, MemorySettings } from '../model';
import { skeletonOf } from '../text/fingerprint';
import { copiedOf, saidNo } from './entries';
import type { KnownPeople } from './known-people';

export const DAY = 86_400_000;
/** Notes alike that the common text is worked out from; more tell nothing new. */
const COMPARED = 12;

/**
 * What the memory knows that bears on a request, from the entries related to it.
 * @param now ISO 8601
 */
export function memoryFacts(
  invitation: Invitation,
  { self, sameSender, sameFirm, alike }: Related<KeptEntry>,
  {
    people,
    firm,
    settings,
    now,
  }: { people: KnownPeople; firm: string | null; settings: MemorySettings; now: string },
): MemoryFacts {
  const lasting = sameSender.flatMap((entry) => timeOf(entry) ?? []).toSorted();
  const dates = alike.flatMap(({ entry }) => timeOf(entry) ?? []).toSorted();
  const senders = new Set(alike.map(({ entry }) => entry.sender)).size;
  return {
    copied: self && copiedOf(self),
    handledAt: self?.handledAt ?? null,
    asked: self && askedOf(self, settings, now),
    earlier: {
      count: sameSender.length,
      lastAt: lasting.at(-1) ?? null,
      replied: sameSender.some((entry) => entry.copied !== null),
      accepted: sameSender.some(({ outcome }) => outcome === 'accepted'),
    },
    firm:
      firm !== null && sameFirm.length > 0
        ? { name: firm, count: sameFirm.length, declined: sameFirm.filter(saidNo).length }
        : null,
    alike:
      senders > 0 && invitation.note
        ? {
            senders,
            firstAt: dates[0] ?? null,
            lastAt: dates.at(-1) ?? null,
            template: skeletonOf(
              invitation.note,
              alike.slice(0, COMPARED).map(({ entry }) => entry.fingerprint),
            ),
          }
        : null,
    connected: people.has(invitation),
    peopleAtFirm: people.atFirm(firm),
    corrected: self?.corrected ?? null,
    goalChange: self?.goalChange ?? null,
  };
}

/** When a request was sent, else when it was first seen. */
export function timeOf({ sentAt, seenAt }: Pick<KeptEntry, 'sentAt' | 'seenAt'>): string | null {
  return sentAt ?? seenAt;
}

/** A question that was put and is still open, by what the memory knows; answers themselves are never seen. */
export function askedOf(
  entry: KeptEntry,
  { remind, remindAfterDays }: Pick<MemorySettings, 'remind' | 'remindAfterDays'>,
  now: string,
): MemoryFacts['asked'] {
  const copied = copiedOf(entry);
  if (copied?.kind !== 'ask-details' || entry.handledAt !== null || isSettled(entry)) return null;
  const waited = Date.parse(now) - Date.parse(copied.at);
  return { at: copied.at, due: remind && waited >= remindAfterDays * DAY };
}

function isSettled({ outcome }: KeptEntry): boolean {
  return outcome !== null && outcome !== 'no-answer';
}
