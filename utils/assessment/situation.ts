import type { EvidenceResult, Goals, MissingDetail, NoteIntent, Role, Seniority } from '../model';
import type { Facts } from './facts';
import { shareField, workFieldsOf, workFieldsOfGoals } from './fields-of-work';
import { intentReading } from './intent-reading';
import type { ListMatch } from './lists';

/** How a named role suits the receiver. 'unnamed': there is an offer, but no role in it. */
export type RoleFit = 'fits' | 'near' | 'other' | 'unnamed' | 'unknown';

/** All that the verdict weighs, as plain values, so that "what if" is a copy with one of them changed. */
export interface Situation {
  userIntent: Goals['intent'];
  acceptOnly: Goals['acceptOnly'];
  list: ListMatch | null;
  hasNote: boolean;
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
  roleFit: RoleFit;
  /** Points of the fit axis, without bias. */
  fitPoints: number;
  missing: readonly MissingDetail[];
  /** null: unknown. */
  mutuals: number | null;
  /** Points of the connection axis other than the number of mutual connections. */
  tiePoints: number;
  /** Whether they have met or worked together, as far as note, history or profile tell. */
  met: boolean;
  known: boolean;
  safetyPoints: number;
  duplicates: number;
  sameSenderAnswered: boolean;
  /** Signals that speak of a pitch for money, a guest slot or press, by id. */
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
    missing: readonly MissingDetail[];
  },
  list: ListMatch | null,
): Situation {
  const { goals, history, inviter, card } = facts;
  const sum = (axis: string): number => evidence.reduce((n, e) => (e.axis === axis ? n + e.points : n), 0);
  const tiePoints = evidence.reduce(
    (n, e) => (e.axis === 'connection' && !MUTUAL_COUNT.test(e.signal) ? n + e.points : n),
    0,
  );
  const theirs = facts.headline ? workFieldsOf(facts.headline) : new Set<never>();
  const unsaid = hidesAnOffer(facts, reading);
  return {
    userIntent: goals.intent,
    acceptOnly: goals.acceptOnly,
    list,
    hasNote: facts.note !== null,
    noteRead: facts.noteState !== 'not-read',
    hasHeadline: facts.headline !== null,
    noteIntent: unsaid ? 'recruiting' : reading.noteIntent,
    pitch: pitchOf(facts),
    level: reading.level ?? 0,
    automated: reading.automated ?? 50,
    role: inviter.role,
    seniority: inviter.seniority,
    sameField: shareField(theirs, workFieldsOfGoals(goals)),
    roleFit: unsaid ? 'unnamed' : reading.roleFit,
    fitPoints: sum('fit'),
    missing: reading.missing,
    mutuals: card.mutualConnections ?? null,
    tiePoints,
    met: reading.noteIntent === 'following-up',
    known:
      history.sameSenderAnswered ||
      evidence.some((e) => e.axis === 'connection' && WORKED_WITH.test(e.signal)),
    safetyPoints: sum('safety'),
    duplicates: history.duplicateSenders,
    sameSenderAnswered: history.sameSenderAnswered,
    signals: new Set(evidence.map((e) => e.signal)),
  };
}

const PLAIN_PITCH = 3;
const SOFTEST_PITCH = 0.3;

function pitchOf(facts: Facts): number {
  const reading = intentReading(facts);
  if (!reading) return 1;
  return Math.min(1, Math.max(SOFTEST_PITCH, (reading.selling - reading.networking) / PLAIN_PITCH));
}

/** A recruiter's note that gives no reason of its own and says more than "let us connect" is about an offer not yet named. */
function hidesAnOffer(
  { inviter, note }: Facts,
  reading: { noteIntent: NoteIntent; level: number | null },
): boolean {
  const isRecruiter = inviter.role === 'recruiter-agency' || inviter.role === 'recruiter-inhouse';
  return isRecruiter && note !== null && reading.noteIntent === 'networking' && (reading.level ?? 0) <= 1;
}

const MUTUAL_COUNT = /^mutual-connections?$|^mutual-count$|^mutuals$/u;
const WORKED_WITH = /employer|colleague|worked|school/u;
