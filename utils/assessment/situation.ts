import type { EvidenceResult, Goals, MissingDetail, NoteIntent, Role, Seniority } from '../model';
import type { Facts } from './facts';
import { titlesIn } from './fit/families';
import { holdsRole, nearnessOf } from './fit/nearness';
import { senderIndustry } from './fit/sender-industry';
import { wantsOf } from './fit/wants';
import { intentReading } from './intent-reading';
import type { ListMatch } from './lists';
import { lureIn } from './roles/lure';

/** How a named role suits the receiver. 'unnamed': there is an offer, but no role in it. */
export type RoleFit = 'fits' | 'near' | 'other' | 'unnamed' | 'unknown';

/** All that the verdict weighs, as plain values, so that "what if" is a copy with one of them changed. */
export interface Situation {
  userIntent: Goals['intent'];
  acceptOnly: Goals['acceptOnly'];
  list: ListMatch | null;
  hasNote: boolean;
  /** Whether the note is so short that it can hardly say more than the request itself. */
  bareNote: boolean;
  noteRead: boolean;
  hasHeadline: boolean;
  noteIntent: NoteIntent;
  /** How plainly a selling note sells, 0–1; 1 where it does not sell at all or nothing softens it. */
  pitch: number;
  /** 0–3; 0 without a note. */
  level: number;
  /** 0–100; 50 without a note. */
  automated: number;
  role: Role;
  seniority: Seniority | null;
  /** Whether the sender works in the receiver's field; null where it cannot be told. */
  sameField: boolean | null;
  /** Whether the sender does the very work the receiver names, or a neighbouring one; null where it cannot be told. */
  sameWork: boolean | null;
  /** Whether the request names an industry that the receiver avoids, or the sender's own is one that they want. */
  industry: 'wanted' | 'avoided' | null;
  /** Whether the receiver's goals name fields: skills or industries. */
  namesFields: boolean;
  /** Whether the headline promises wealth or work to anybody. */
  lure: boolean;
  roleFit: RoleFit;
  /** Whether the note names a role of the receiver's goals. */
  namesWantedRole: boolean;
  /** Points of the fit axis, without bias. */
  fitPoints: number;
  /** How many of the receiver's terms an offer breaks: place (twice when it is another country), way of working, contract, pay, rank. */
  broken: number;
  missing: readonly MissingDetail[];
  /** null: unknown. */
  mutuals: number | null;
  /** Points of ties: named acquaintances, schools and firms shared. */
  tiePoints: number;
  /** Whether the note follows up on a meeting, or refers to one in particular. */
  met: boolean;
  /** Whether an earlier request of theirs was accepted or answered, or they are among the imported connections. */
  known: boolean;
  /** Whether the headline names an employer of the receiver's own. */
  workedTogether: boolean;
  safetyPoints: number;
  duplicates: number;
  sameSenderAnswered: boolean;
  /** Ids of the signals that fired. */
  signals: ReadonlySet<string>;
}

/** Puts a request's facts and evidence into the terms in which the verdict is decided. */
export function situationOf(
  facts: Facts,
  evidence: readonly EvidenceResult[],
  reading: {
    noteIntent: NoteIntent;
    level: number | null;
    automated: number | null;
    roleFit: RoleFit;
    safetyPoints: number;
    missing: readonly MissingDetail[];
  },
  list: ListMatch | null,
): Situation {
  const { goals, history, inviter, card } = facts;
  const pointsOf = (counts: (e: EvidenceResult) => boolean): number =>
    evidence.reduce((sum, e) => (counts(e) ? sum + e.points : sum), 0);
  const unsaid = hidesAnOffer(facts, reading);
  // Students write of careers and roles because they want one, not because they have one to give.
  const asksLikeAStudent = inviter.role === 'student' && reading.noteIntent === 'recruiting';
  const sells = inviter.role === 'sales' || inviter.role === 'coach';
  const { sameField, sameWork } = nearnessOf(facts);
  return {
    userIntent: goals.intent,
    acceptOnly: goals.acceptOnly,
    list,
    hasNote: facts.note !== null,
    bareNote: facts.note !== null && facts.note.text.length <= BARE_NOTE,
    noteRead: facts.noteState !== 'not-read',
    hasHeadline: facts.headline !== null,
    noteIntent: unsaid
      ? 'recruiting'
      : offersOwnWork(facts, reading.noteIntent)
        ? 'job-seeking'
        : asksLikeAStudent
          ? 'asking-favour'
          : reading.noteIntent,
    pitch: pitchOf(facts, reading.level ?? 0),
    level: reading.level ?? 0,
    automated: reading.automated ?? 50,
    role: inviter.role,
    seniority: inviter.seniority,
    sameField,
    sameWork,
    industry: senderIndustry(facts),
    namesFields: goals.skills.length + goals.industries.length > 0,
    lure: facts.headline !== null && lureIn(facts.headline) !== null,
    roleFit: unsaid ? 'unnamed' : asksLikeAStudent ? 'unknown' : reading.roleFit,
    namesWantedRole: namesWantedRole(facts),
    fitPoints: pointsOf((e) => e.axis === 'fit' && !OF_THE_ROLE.has(e.signal)),
    broken: brokenTerms(evidence),
    missing: reading.missing,
    mutuals: card.mutualConnections ?? null,
    tiePoints: pointsOf((e) => TIES.has(e.signal) && e.field !== 'note'),
    met: reading.noteIntent === 'following-up' || (!sells && evidence.some((e) => MET.has(e.signal))),
    known: history.sameSenderAnswered || history.connected === true,
    workedTogether: evidence.some((e) => e.signal === 'shared-employer' && e.field === 'headline'),
    safetyPoints: reading.safetyPoints,
    duplicates: history.duplicateSenders,
    sameSenderAnswered: history.sameSenderAnswered,
    signals: new Set(evidence.map((e) => e.signal)),
  };
}

/** Longest bare note, in letters of the folded text: two short lines. */
const BARE_NOTE = 140;
const PLAIN_PITCH = 3;
const SOFTEST_PITCH = 0.15;
/**
 * Of someone who sells for a living, or who says nothing in particular of the receiver, a selling note is no less a pitch
 * than `HALF_A_PITCH`; of anybody else who has much to say of the receiver, it is an aside at most.
 */
const HALF_A_PITCH = 0.65;
const ASIDE = 0.3;

const PITCHERS: ReadonlySet<Role> = new Set<Role>(['sales', 'coach', 'investor']);

function pitchOf(facts: Facts, level: number): number {
  const reading = intentReading(facts);
  if (!reading) return 1;
  const plain = Math.min(1, (reading.selling - reading.networking) / PLAIN_PITCH);
  if (PITCHERS.has(facts.inviter.role) || level <= 1) return Math.max(HALF_A_PITCH, plain);
  return Math.max(SOFTEST_PITCH, level === 3 ? Math.min(ASIDE, plain) : plain);
}

/** A recruiter's note that gives no reason of its own and says more than "let us connect" is about an offer not yet named. */
function hidesAnOffer(
  { inviter, note }: Facts,
  reading: { noteIntent: NoteIntent; level: number | null },
): boolean {
  const isRecruiter = inviter.role === 'recruiter-agency' || inviter.role === 'recruiter-inhouse';
  return (
    isRecruiter &&
    note !== null &&
    (reading.noteIntent === 'networking' || reading.noteIntent === 'asking-favour') &&
    (reading.level ?? 0) <= 1
  );
}

const RECRUITERS: ReadonlySet<Role> = new Set<Role>(['recruiter-agency', 'recruiter-inhouse', 'hr']);

/** Who writes of work to somebody who hires, and does not recruit, writes of their own. */
function offersOwnWork({ goals, inviter }: Facts, intent: NoteIntent): boolean {
  return goals.intent === 'hiring' && intent === 'recruiting' && !RECRUITERS.has(inviter.role);
}

function namesWantedRole({ note, goals }: Facts): boolean {
  const { families, stated, roleWords } = wantsOf(goals);
  return (
    stated &&
    note !== null &&
    (titlesIn(note).some(({ tag }) => families.includes(tag)) || holdsRole(note.text, roleWords))
  );
}

/** What the verdict weighs by `roleFit` and the sender's standing already. */
const OF_THE_ROLE: ReadonlySet<string> = new Set([
  'role-match',
  'role-mismatch',
  'function-match',
  'vague-offer',
]);
/** Signals of a term of the receiver's that the offer breaks. */
const TERMS: ReadonlySet<string> = new Set([
  'place-mismatch',
  'remote-mismatch',
  'contract-mismatch',
  'pay-below',
  'seniority-below',
]);
/** A place so far off is in another country. */
const ABROAD = -9;

function brokenTerms(evidence: readonly EvidenceResult[]): number {
  return evidence
    .filter(({ signal }) => TERMS.has(signal))
    .reduce(
      (count, { signal, points }) => count + (signal === 'place-mismatch' && points <= ABROAD ? 2 : 1),
      0,
    );
}

/** Ties to people, schools and firms; the mere number of mutual connections is none, nor is a badge. */
const TIES: ReadonlySet<string> = new Set([
  'named-mutual',
  'shared-employer',
  'shared-school',
  'follows-you',
]);
/** Signals of having been in one room or conversation. Sellers claim it too easily. */
const MET: ReadonlySet<string> = new Set(['earlier-contact', 'shared-event']);
