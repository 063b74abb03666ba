import { entryOf } from '../assessment/history-view';
import type { Invitation, KeptEntry, ReplyKind } from '../model';
import { keptEntrySchema, parse, REPLY_KINDS } from '../model';

/** Longest text kept of a note; LinkedIn's own limit is far below. */
const LONGEST_NOTE = 20_000;

/** What a request becomes in the memory. */
export function keptEntryOf(
  invitation: Invitation,
  seenAt: string,
  { keepNotes = false, origin = 'page' }: { keepNotes?: boolean; origin?: KeptEntry['origin'] } = {},
): KeptEntry {
  const entry = entryOf(invitation, seenAt);
  return {
    ...entry,
    key: keyOf(invitation),
    fingerprint: Uint32Array.from(entry.fingerprint),
    role: null,
    automated: null,
    templated: false,
    handledAt: null,
    note: keepNotes && invitation.note ? invitation.note.slice(0, LONGEST_NOTE).toWellFormed() : null,
    origin,
    corrected: null,
    goalChange: null,
  };
}

/** LinkedIn's digits where they were read; else the sender and the time, by which one request is told from the next. */
export function keyOf(invitation: Invitation): string {
  if (invitation.invitationId) return invitation.invitationId;
  const { sender, sentAt, fingerprint } = entryOf(invitation);
  return [sender, sentAt ?? '', fingerprint[0] ?? ''].join(' ');
}

/** The reply that was copied, and when; null where none was or the time is not known. */
export function copiedOf({ copied }: Pick<KeptEntry, 'copied'>): { kind: ReplyKind; at: string } | null {
  const [kind, at] = (copied ?? '').split(' ');
  const known = REPLY_KINDS.find((one) => one === kind);
  return known && at ? { kind: known, at } : null;
}

/** Whether the user said no to a request, as far as is known: by a copied reply or by ignoring it. */
export function saidNo(entry: Pick<KeptEntry, 'copied' | 'outcome'>): boolean {
  const kind = copiedOf(entry)?.kind;
  return kind === 'decline' || kind === 'not-now' || entry.outcome === 'ignored';
}

/** What the database's second version did not keep yet: the user's own word on a request. */
export const UNCORRECTED = { corrected: null, goalChange: null };

/**
 * Brings an entry of the database's first version to today's shape: the fingerprint was a plain list then, and of the rest
 * less was known.
 * @throws where it is no entry
 */
export function migrateEntry(old: unknown): KeptEntry {
  if (typeof old !== 'object' || old === null) throw new Error('This is no entry.');
  const added = {
    role: null,
    automated: null,
    templated: false,
    handledAt: null,
    note: null,
    origin: 'page',
  };
  const parsed = unpack({ ...added, ...UNCORRECTED, ...old });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

/** An entry as a backup writes it. */
export function pack(entry: KeptEntry): Record<string, unknown> {
  return { ...entry, fingerprint: Array.from(entry.fingerprint) };
}

/** Reads an entry of a backup. */
export function unpack(value: unknown): { ok: true; value: KeptEntry } | { ok: false; reason: string } {
  const parsed = parse(keptEntrySchema, value);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { ...parsed.value, fingerprint: Uint32Array.from(parsed.value.fingerprint) } };
}
