import { entryOf, HistoryIndex } from '../assessment/history-view';
import type { HistoryView, Invitation, ReplyKind } from '../model';
import type { KeptEntry, Shelf } from './shelf';

type Verdict = NonNullable<KeptEntry['verdict']>;

/** The memory of requests, on this machine alone: identities, facts and fingerprints, never a note's text or a name. */
export interface History {
  /**
   * Takes in requests as seen now; those already known stay as they are.
   * @returns `repeats`: whether one of the new ones repeats the words of another sender, so that earlier verdicts may change;
   * `kept`: settles when they stand on the shelf, rejects where it refuses them. What is in memory can be asked before that.
   */
  record: (
    invitations: readonly Invitation[],
    seenAt: string,
  ) => Promise<{ repeats: boolean; kept: Promise<void> }>;
  /** What is known of a request, without the request itself. */
  view: (invitation: Invitation) => Promise<HistoryView>;
  noteVerdicts: (judged: readonly { invitation: Invitation; verdict: Verdict }[]) => Promise<void>;
  /** Remembers that a reply was copied: its kind and when. */
  noteCopied: (invitation: Invitation, kind: ReplyKind, at: string) => Promise<void>;
  /** Forgets everything. */
  wipe: () => Promise<void>;
}

/**
 * Makes the history over a shelf. What was read once stays in memory for as long as the worker lives.
 * All methods reject where the shelf does.
 */
export function createHistory(shelf: Shelf): History {
  let loaded: Promise<{ index: HistoryIndex; byKey: Map<string, KeptEntry> }> | null = null;

  function load() {
    loaded ??= shelf
      .all()
      .then((entries) => ({
        index: new HistoryIndex(entries),
        byKey: new Map(entries.map((entry) => [entry.key, entry])),
      }))
      .catch((error: unknown) => {
        loaded = null;
        throw error;
      });
    return loaded;
  }

  /** Changes entries in place, so that the index sees it too, and keeps them. */
  async function change(invitations: readonly Invitation[], apply: (entry: KeptEntry, at: number) => void) {
    const { byKey } = await load();
    const changed: KeptEntry[] = [];
    for (const [at, invitation] of invitations.entries()) {
      const entry = byKey.get(keyOf(invitation));
      if (!entry) continue;
      const before = JSON.stringify(entry);
      apply(entry, at);
      if (JSON.stringify(entry) !== before) changed.push(entry);
    }
    if (changed.length > 0) await shelf.put(changed);
  }

  return {
    async record(invitations, seenAt) {
      const { index, byKey } = await load();
      const fresh = invitations.filter((invitation) => !byKey.has(keyOf(invitation)));
      const entries = fresh.map((invitation) => ({ key: keyOf(invitation), ...entryOf(invitation, seenAt) }));
      for (const entry of entries) {
        byKey.set(entry.key, entry);
        index.add(entry);
      }
      const kept = entries.length > 0 ? shelf.put(entries) : Promise.resolve();
      return { repeats: fresh.some((invitation) => index.view(invitation).duplicateSenders > 0), kept };
    },
    view: async (invitation) => (await load()).index.view(invitation),
    noteVerdicts: (judged) =>
      change(
        judged.map(({ invitation }) => invitation),
        (entry, at) => {
          entry.verdict = judged[at]?.verdict ?? entry.verdict;
        },
      ),
    noteCopied: (invitation, kind, at) =>
      change([invitation], (entry) => {
        entry.copied = `${kind} ${at}`;
      }),
    async wipe() {
      loaded = null;
      await shelf.clear();
    },
  };
}

/** LinkedIn's digits where they were read; else the sender and the time, by which one request is told from the next. */
function keyOf(invitation: Invitation): string {
  if (invitation.invitationId) return invitation.invitationId;
  const { sender, sentAt, fingerprint } = entryOf(invitation);
  return [sender, sentAt ?? '', fingerprint[0] ?? ''].join(' ');
}
