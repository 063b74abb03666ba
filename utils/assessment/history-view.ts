import type { HistoryEntry, HistoryLine, HistoryView, Invitation } from '../model';
import { fingerprint, hashText, similarity } from '../text/fingerprint';
import { fold } from '../text/fold';
import { isDefaultInvitation } from './default-invitation';
import { readInviter } from './inviter';

/** Similarity from which two notes count as the same text; 0.5 found all of 600 filled templates and no other pair. */
export const SAME_TEXT = 0.5;
/** Notes that share fewer hashes than this cannot reach `SAME_TEXT`; they are not compared. */
const WORTH_COMPARING = 8;

/** What is kept of a request: no text, no name. */
export function entryOf(line: Invitation | HistoryLine, seenAt: string | null = null): HistoryEntry {
  const outcome: Partial<HistoryLine> = line;
  const { copied } = outcome;
  return {
    sender: senderOf(line),
    invitationId: line.invitationId ?? null,
    firm: firmOf(line),
    fingerprint: fingerprintOf(line.note),
    sentAt: line.sentAt ?? null,
    seenAt,
    verdict: outcome.verdict ?? null,
    copied: typeof copied === 'string' ? copied : copied === true ? 'yes' : null,
    outcome: outcome.outcome ?? null,
  };
}

/** The sender's identity: the profile's slug, else a hash of the name, which is not kept. */
export function senderOf({ profileUrl, name }: Pick<Invitation, 'profileUrl' | 'name'>): string {
  const slug = profileUrl ? /\/in\/([^/]+)/u.exec(profileUrl)?.[1] : undefined;
  return slug ?? `n:${hashText(fold(name).text.trim())}`;
}

function fingerprintOf(note: string | null | undefined): number[] {
  return note?.trim() && !isDefaultInvitation(fold(note)) ? fingerprint(note) : [];
}

function firmOf({ headline }: Pick<Invitation, 'headline'>): string | null {
  return headline?.trim() ? readInviter(fold(headline), null, null).firm : null;
}

/**
 * The history in memory, ready to be asked about a request. An inverted index of hashes keeps a question's cost to the
 * entries that share some: about a third of a millisecond with 5,000 notes. The order of adding does not matter.
 */
export class HistoryIndex {
  private readonly entries: HistoryEntry[] = [];
  private readonly byHash = new Map<number, number[]>();
  private readonly bySender = new Map<string, number[]>();
  private readonly byFirm = new Map<string, number[]>();

  constructor(entries: Iterable<HistoryEntry> = []) {
    for (const entry of entries) this.add(entry);
  }

  get size(): number {
    return this.entries.length;
  }

  add(entry: HistoryEntry): void {
    const index = this.entries.push(entry) - 1;
    for (const hash of entry.fingerprint) push(this.byHash, hash, index);
    if (entry.sender) push(this.bySender, entry.sender, index);
    if (entry.firm) push(this.byFirm, fold(entry.firm).text, index);
  }

  /** What the history says of a request; the request itself, where it was added before, is left out. */
  view(invitation: Invitation): HistoryView {
    const self = entryOf(invitation);
    const isSelf = (entry: HistoryEntry): boolean =>
      self.invitationId !== null && entry.invitationId !== null
        ? entry.invitationId === self.invitationId
        : entry.sender === self.sender &&
          entry.sentAt === self.sentAt &&
          sameFingerprint(entry.fingerprint, self.fingerprint);
    const others = (indexes: readonly number[] | undefined): HistoryEntry[] =>
      (indexes ?? []).flatMap((index) => this.entries[index] ?? []).filter((entry) => !isSelf(entry));
    const sameSender = others(this.bySender.get(self.sender ?? ''));
    const sameFirm = self.firm ? others(this.byFirm.get(fold(self.firm).text)) : [];
    return {
      ...this.duplicates(self),
      sameSender: sameSender.length,
      sameSenderAnswered: sameSender.some(
        (e) =>
          e.outcome === 'accepted' ||
          e.outcome === 'answered' ||
          (e.copied !== null && e.verdict === 'accept'),
      ),
      sameFirm: sameFirm.length,
      sameFirmDeclined: sameFirm.filter((e) => e.verdict === 'decline' || e.verdict === 'report').length,
    };
  }

  private duplicates(
    self: HistoryEntry,
  ): Pick<HistoryView, 'duplicateSenders' | 'duplicateSimilarity' | 'duplicateDates'> {
    const shared = new Map<number, number>();
    for (const hash of self.fingerprint) {
      for (const index of this.byHash.get(hash) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    const senders = new Set<string>();
    const dates: string[] = [];
    let highest = 0;
    for (const [index, count] of shared) {
      const entry = this.entries[index];
      if (!entry || count < WORTH_COMPARING || entry.sender === null || entry.sender === self.sender)
        continue;
      const alike = similarity(entry.fingerprint, self.fingerprint);
      if (alike < SAME_TEXT) continue;
      senders.add(entry.sender);
      highest = Math.max(highest, alike);
      const date = entry.sentAt ?? entry.seenAt;
      if (date) dates.push(date);
    }
    return { duplicateSenders: senders.size, duplicateSimilarity: highest, duplicateDates: dates.toSorted() };
  }
}

function sameFingerprint(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((hash, index) => hash === b[index]);
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
