import { HistoryIndex, viewOf } from '../assessment/history-view';
import type {
  Correction,
  GoalChange,
  HistoryView,
  Invitation,
  KeptEntry,
  MemoryFacts,
  MemorySettings,
  ReplyKind,
  Role,
} from '../model';
import { keptEntryOf, keyOf } from './entries';
import { KnownPeople } from './known-people';
import { memoryFacts } from './memory-facts';
import type { Shelf } from './shelf';

type Verdict = NonNullable<KeptEntry['verdict']>;
type Outcome = NonNullable<KeptEntry['outcome']>;

/** A verdict with what else the statistics remember of a judgement. */
export interface Judged {
  invitation: Invitation;
  verdict: Verdict;
  role?: Role;
  automated?: number | null;
}

/** The memory of requests, on this machine alone: identities, facts and fingerprints, never a name, and a note's text only if asked to. */
export interface History {
  /**
   * Takes in requests as seen now; those already known stay as they are.
   * @returns `repeats`: whether one of the new ones repeats the words of another sender, so that earlier verdicts may change;
   * `kept`: settles when they stand on the shelf, rejects where it refuses them. What is in memory can be asked before that.
   */
  record: (
    invitations: readonly Invitation[],
    seenAt: string,
    options?: { keepNotes?: boolean },
  ) => Promise<{ repeats: boolean; kept: Promise<void> }>;
  /** What is known of a request, without the request itself, in the engine's terms. */
  view: (invitation: Invitation) => Promise<HistoryView>;
  /** What is known of it, in a person's terms. */
  facts: (invitation: Invitation, context: { settings: MemorySettings; now: string }) => Promise<MemoryFacts>;
  noteVerdicts: (judged: readonly Judged[]) => Promise<void>;
  /** Remembers that a reply was copied: its kind and when. */
  noteCopied: (invitation: Invitation, kind: ReplyKind, at: string) => Promise<void>;
  noteOutcome: (invitation: Invitation, outcome: Outcome) => Promise<void>;
  /** Marks a request, or the one of a key, as done with; null takes the mark off. */
  noteHandled: (request: Invitation | string, at: string | null) => Promise<void>;
  /** Remembers the user's own word on a request; null takes it back. */
  noteCorrected: (invitation: Invitation, correction: Correction | null, at: string) => Promise<void>;
  /** Remembers the change of the goals made from a request; null once it is taken back. */
  noteGoalChange: (invitation: Invitation, change: GoalChange | null) => Promise<void>;
  /** Everything that is remembered. */
  entries: () => Promise<readonly KeptEntry[]>;
  /** Forgets what was taken in before a time. @returns how many requests. */
  forgetBefore: (time: string) => Promise<number>;
  /** Reads the shelf anew at the next question: somebody else wrote to it. */
  reload: () => void;
  /** Forgets everything. */
  wipe: () => Promise<void>;
}

interface Loaded {
  index: HistoryIndex<KeptEntry>;
  byKey: Map<string, KeptEntry>;
  people: KnownPeople;
}

/**
 * Makes the history over a shelf. What was read once stays in memory for as long as the worker lives.
 * All methods reject where the shelf does.
 */
export function createHistory(shelf: Shelf): History {
  let loaded: Promise<Loaded> | null = null;

  function load(): Promise<Loaded> {
    loaded ??= Promise.all([shelf.all(), shelf.connections()])
      .then(([entries, connections]) => {
        const byKey = new Map(entries.map((entry) => [entry.key, entry]));
        // What came with the export has another key than the same request on the page.
        for (const entry of entries) if (entry.invitationId) byKey.set(entry.invitationId, entry);
        return { index: new HistoryIndex(entries), byKey, people: new KnownPeople(connections) };
      })
      .catch((error: unknown) => {
        loaded = null;
        throw error;
      });
    return loaded;
  }

  /** Changes an entry in place, so that the index sees it too. @returns it where it is another now. */
  function change(entry: KeptEntry | undefined, apply: (entry: KeptEntry) => void): KeptEntry[] {
    if (!entry) return [];
    const before = factsOf(entry);
    apply(entry);
    return factsOf(entry) === before ? [] : [entry];
  }

  async function changeOne(key: string, apply: (entry: KeptEntry) => void): Promise<void> {
    const { byKey } = await load();
    const changed = change(byKey.get(key), apply);
    if (changed.length > 0) await shelf.put(changed);
  }

  return {
    async record(invitations, seenAt, { keepNotes = false } = {}) {
      const { index, byKey } = await load();
      const written = new Set<KeptEntry>();
      let repeats = false;
      for (const invitation of invitations) {
        const key = keyOf(invitation);
        if (byKey.has(key)) continue;
        const { self, alike } = index.related(invitation);
        if (self) {
          // Known from the export, or by another key: it only learns LinkedIn's digits.
          byKey.set(key, self);
          self.invitationId ??= invitation.invitationId ?? null;
          written.add(self);
          continue;
        }
        const entry = keptEntryOf(invitation, seenAt, { keepNotes });
        entry.templated = alike.length > 0;
        for (const { entry: other } of alike) {
          if (other.templated) continue;
          other.templated = true;
          written.add(other);
        }
        if (alike.length > 0) repeats = true;
        byKey.set(key, entry);
        index.add(entry);
        written.add(entry);
      }
      return { repeats, kept: written.size > 0 ? shelf.put([...written]) : Promise.resolve() };
    },
    async view(invitation) {
      const { index, people } = await load();
      const named = people.namedIn(invitation.note);
      return {
        ...viewOf(index.related(invitation)),
        ...(people.has(invitation) ? { connected: true } : {}),
        ...(named.length > 0 ? { namedConnections: named } : {}),
      };
    },
    async facts(invitation, context) {
      const { index, people } = await load();
      const { firm } = keptEntryOf(invitation, context.now);
      return memoryFacts(invitation, index.related(invitation), { ...context, people, firm });
    },
    async noteVerdicts(judged) {
      const { byKey } = await load();
      const changed = judged.flatMap(({ invitation, verdict, role, automated }) =>
        change(byKey.get(keyOf(invitation)), (entry) => {
          entry.verdict = verdict;
          entry.role = role ?? entry.role;
          entry.automated = automated ?? entry.automated;
        }),
      );
      if (changed.length > 0) await shelf.put(changed);
    },
    noteCopied: (invitation, kind, at) =>
      changeOne(keyOf(invitation), (entry) => {
        entry.copied = `${kind} ${at}`;
        // A new word opens the matter again.
        entry.handledAt = null;
      }),
    noteOutcome: (invitation, outcome) =>
      changeOne(keyOf(invitation), (entry) => {
        entry.outcome = outcome;
      }),
    noteHandled: (request, at) =>
      changeOne(typeof request === 'string' ? request : keyOf(request), (entry) => {
        entry.handledAt = at;
      }),
    noteCorrected: (invitation, correction, at) =>
      changeOne(keyOf(invitation), (entry) => {
        entry.corrected = correction && { correction, at };
      }),
    noteGoalChange: (invitation, goalChange) =>
      changeOne(keyOf(invitation), (entry) => {
        entry.goalChange = goalChange;
      }),
    entries: async () => [...new Set((await load()).byKey.values())],
    async forgetBefore(time) {
      const entries = await shelf.all();
      const old = entries.filter(({ seenAt }) => seenAt !== null && seenAt < time).map(({ key }) => key);
      if (old.length === 0) return 0;
      await shelf.remove(old);
      loaded = null;
      return old.length;
    },
    reload() {
      loaded = null;
    },
    async wipe() {
      loaded = null;
      await shelf.clear();
    },
  };
}

/** All of an entry that changes, as one text to compare. */
function factsOf(entry: KeptEntry): string {
  const { verdict, copied, outcome, role, automated, handledAt, corrected, goalChange } = entry;
  const said = [corrected?.correction, corrected?.at, goalChange?.act, goalChange?.value];
  return [verdict, copied, outcome, role, automated, handledAt, ...said].join(' ');
}
