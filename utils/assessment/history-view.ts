import type { HistoryEntry, HistoryLine, HistoryView, Invitation } from '../model';
import { fingerprint, hashText, similarity } from '../text/fingerprint';
import { fold } from '../text/fold';
import { isDefaultInvitation } from './default-invitation';
import { readInviter } from './inviter';
import { NearNotes } from './near-notes';

/** Similarity from which two notes count as the same text; 0.5 found all of 600 filled templates and no other pair. */
export const SAME_TEXT = 0.5;
/** Postings looked at for one question, and notes then compared. A template that thousands sent is known as one long before. */
const MOST_LINKS = 6_000;
const MOST_COMPARED = 500;
/** The same request in LinkedIn's export and on its page: the export has minutes of an unknown time zone, the page the moment. */
const SAME_MOMENT = 36 * 3_600_000;

/** An entry as the index takes it; the fingerprint may be packed. */
export type IndexedEntry = Omit<HistoryEntry, 'fingerprint'> & { fingerprint: ArrayLike<number> };

/** What the history holds that bears on one request, the request itself left out. */
export interface Related<E extends IndexedEntry> {
  /** The request's own entry, where it was recorded. */
  self: E | null;
  sameSender: E[];
  sameFirm: E[];
  /** Other senders' notes of nearly the same words, with the likeness (0–1). */
  alike: { entry: E; likeness: number }[];
}

/** What is kept of a request: no text, no name. */
export function entryOf(line: Invitation | HistoryLine, seenAt: string | null = null): HistoryEntry {
  const outcome: Partial<HistoryLine> = line;
  const { copied } = outcome;
  return {
    ...identityOf(line),
    invitationId: line.invitationId ?? null,
    sentAt: line.sentAt ?? null,
    seenAt,
    verdict: outcome.verdict ?? null,
    copied: typeof copied === 'string' ? copied : copied === true ? 'yes' : null,
    outcome: outcome.outcome ?? null,
  };
}

type Identity = Pick<HistoryEntry, 'sender' | 'firm' | 'fingerprint'>;
/** Worked out once a request: each is asked about several times in a row. */
const identities = new WeakMap<object, Identity>();

function identityOf(line: Invitation | HistoryLine): Identity {
  const known = identities.get(line);
  if (known) return known;
  const identity = {
    sender: senderOf(line),
    firm: firmOf(line),
    fingerprint: fingerprintOf(line.note),
  };
  identities.set(line, identity);
  return identity;
}

/** The sender's identity: the profile's slug, else a hash of the name, which is not kept. */
export function senderOf({ profileUrl, name }: Pick<Invitation, 'profileUrl' | 'name'>): string {
  const slug = profileUrl ? /\/in\/([^/]+)/u.exec(profileUrl)?.[1] : undefined;
  return slug ?? `n:${hashText(fold(name).text.trim())}`;
}

function fingerprintOf(note: string | null | undefined): number[] {
  return note?.trim() && !isDefaultInvitation(fold(note)) ? fingerprint(note) : [];
}

/** The firm that a headline names, as spelled there. */
export function firmOf({ headline }: Pick<Invitation, 'headline'>): string | null {
  return headline?.trim() ? readInviter(fold(headline), null, null).firm : null;
}

/**
 * The history in memory, ready to be asked about a request. A question costs the entries that share some of the note's
 * rarest hashes and no more (`npm run bench:memory`). The order of adding does not matter, as long as fewer than
 * `MOST_COMPARED` notes are alike.
 */
export class HistoryIndex<E extends IndexedEntry = IndexedEntry> {
  private readonly entries: E[] = [];
  private readonly near = new NearNotes();
  private readonly bySender = new Map<string, number[]>();
  private readonly byFirm = new Map<string, number[]>();

  constructor(entries: Iterable<E> = []) {
    for (const entry of entries) this.add(entry);
  }

  get size(): number {
    return this.entries.length;
  }

  add(entry: E): void {
    this.entries.push(entry);
    const index = this.near.add(entry.fingerprint);
    if (entry.sender) push(this.bySender, entry.sender, index);
    if (entry.firm) push(this.byFirm, fold(entry.firm).text, index);
  }

  /** All that bears on a request. */
  related(invitation: Invitation): Related<E> {
    const self = entryOf(invitation);
    const at = (indexes: readonly number[] | undefined): E[] =>
      (indexes ?? []).flatMap((index) => this.entries[index] ?? []);
    const ofSender = at(this.bySender.get(self.sender ?? ''));
    const others = ofSender.filter((entry) => !isSame(entry, self));
    return {
      self: ofSender.find((entry) => isSame(entry, self)) ?? null,
      sameSender: others,
      sameFirm: self.firm
        ? at(this.byFirm.get(fold(self.firm).text)).filter((entry) => !isSame(entry, self))
        : [],
      alike: this.alike(self.fingerprint).filter(
        ({ entry }) => entry.sender !== null && entry.sender !== self.sender,
      ),
    };
  }

  /** What the history says of a request, in the engine's terms; the request itself, where it was added before, is left out. */
  view(invitation: Invitation): HistoryView {
    return viewOf(this.related(invitation));
  }

  /** The entry of a request, where it was recorded. */
  entryFor(invitation: Invitation): E | null {
    const self = entryOf(invitation);
    const indexes = this.bySender.get(self.sender ?? '') ?? [];
    for (const index of indexes) {
      const entry = this.entries[index];
      if (entry && isSame(entry, self)) return entry;
    }
    return null;
  }

  /** One other sender's entry whose note is nearly the text of an entry's; for many entries in a row, where one tells enough. */
  oneAlike({ fingerprint: hashes, sender }: IndexedEntry): E | null {
    const suits = (entry: E): boolean => entry.sender !== null && entry.sender !== sender;
    return this.alike(hashes, { links: 400, compared: 40, found: 1, suits })[0]?.entry ?? null;
  }

  /** Entries whose notes are nearly the text of a fingerprint, of whatever sender. */
  alike(
    asked: ArrayLike<number>,
    {
      links = MOST_LINKS,
      compared: mostCompared = MOST_COMPARED,
      found: mostFound = Infinity,
      suits = (_entry: E): boolean => true,
    } = {},
  ): { entry: E; likeness: number }[] {
    if (asked.length === 0) return [];
    const sketch = Uint32Array.from(asked);
    const found: { entry: E; likeness: number }[] = [];
    let compared = 0;
    for (const index of this.near.candidates(sketch, links)) {
      if (compared >= mostCompared || found.length >= mostFound) break;
      const entry = this.entries[index];
      if (!entry || !suits(entry)) continue;
      compared += 1;
      const likeness = similarity(entry.fingerprint, sketch, SAME_TEXT);
      if (likeness >= SAME_TEXT) found.push({ entry, likeness });
    }
    return found;
  }
}

/** The engine's view of what is related to a request. */
export function viewOf({ sameSender, sameFirm, alike }: Related<IndexedEntry>): HistoryView {
  return {
    duplicateSenders: new Set(alike.map(({ entry }) => entry.sender)).size,
    duplicateSimilarity: alike.reduce((highest, { likeness }) => Math.max(highest, likeness), 0),
    duplicateDates: alike.flatMap(({ entry }) => entry.sentAt ?? entry.seenAt ?? []).toSorted(),
    sameSender: sameSender.length,
    sameSenderAnswered: sameSender.some(
      (e) =>
        e.outcome === 'accepted' || e.outcome === 'answered' || (e.copied !== null && e.verdict === 'accept'),
    ),
    sameFirm: sameFirm.length,
    sameFirmDeclined: sameFirm.filter((e) => e.verdict === 'decline' || e.verdict === 'report').length,
  };
}

/** Whether two entries are of one request: by LinkedIn's digits where both have them, else by sender, time and words. */
export function isSame(a: IndexedEntry, b: IndexedEntry): boolean {
  if (a.invitationId !== null && b.invitationId !== null) return a.invitationId === b.invitationId;
  if (a.sender !== b.sender || !sameFingerprint(a.fingerprint, b.fingerprint)) return false;
  if (a.sentAt === b.sentAt) return true;
  const apart = Math.abs(Date.parse(a.sentAt ?? '') - Date.parse(b.sentAt ?? ''));
  return a.invitationId !== b.invitationId && apart < SAME_MOMENT;
}

function sameFingerprint(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
