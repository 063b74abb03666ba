import type { DecidedBy, ReasonKey, Role, Seniority, Verdict } from '../model';
import type { Consideration } from './considerations';
import { considerationsOf, saysNothing } from './considerations';
import { costOf } from './costs';
import type { Chance } from './worlds';
import type { Situation } from './situation';

/** A verdict with what decided it. */
export interface Decision {
  verdict: Verdict;
  confidence: number;
  decidedBy: DecidedBy;
  reason: ReasonKey;
  considerations: readonly Consideration[];
}

/** Points at which "ask" gives way to "accept" (above) and to "decline" (below). */
const EDGE = 10;
/** Points per doubling of the odds at an edge: how sharply readers agree near it. */
const SHARPNESS = 3.6;
/** Safety points at which a request is a scam: one critical mark, a high and a middling one, or three middling ones. */
const REPORT_AT = -36;
/** Safety points at which one asks first, whatever else speaks for accepting. */
const CAREFUL_AT = -18;
/** Points against that count as a source of their own. */
const COUNTS_AGAINST = -3;
const SURE = 0.97;
const UNSURE = 0.5;

/**
 * Decides by precedence: safety's gate and the never-list, the always-list, `acceptOnly`, then by the least expected
 * cost over everything weighed (`costs.ts`), averaged over the ways in which the note may be meant. A decline needs points against from two sources, or the user's own rule.
 */
export function decide(
  s: Situation,
  worlds: readonly Chance<Situation>[] = [{ value: s, chance: 1 }],
): Decision {
  const considerations = considerationsOf(s);
  const by = (verdict: Verdict, decidedBy: DecidedBy, reason: ReasonKey, confidence = SURE): Decision => ({
    verdict,
    confidence,
    decidedBy,
    reason,
    considerations,
  });
  if (isScam(s)) return by('report', 'safety', 'report.scam', reportConfidence(s));
  if (s.list?.list === 'never') return by('decline', 'never-list', 'decline.never-list');
  if (s.list?.list === 'always') return by('accept', 'always-list', 'accept.always-list');
  if (s.acceptOnly !== 'anyone' && !isAdmitted(s))
    return mayBeKnown(s)
      ? by('ask', 'accept-only', 'ask.peer', UNSURE)
      : by('decline', 'accept-only', 'decline.accept-only');
  const chance = mixed(worlds);
  const verdict = cheapest(s, considerations, chance);
  const reason = reasonFor(s, verdict, considerations);
  return by(verdict, decidedByOf(verdict, considerations), reason, confidenceOf(verdict, chance));
}

/** Whether the marks of a scam suffice for "report". */
export function isScam(s: Pick<Situation, 'safetyPoints' | 'noteIntent'>): boolean {
  return s.noteIntent === 'scam' || s.safetyPoints <= REPORT_AT;
}

function reportConfidence(s: Situation): number {
  return s.safetyPoints <= REPORT_AT && s.noteIntent === 'scam' ? SURE : 0.88;
}

/** A badge, a follow or a school shared with thousands is no acquaintance. */
function isAdmitted(s: Situation): boolean {
  return s.met || s.known || s.workedTogether || (s.acceptOnly === 'known' && s.signals.has('named-mutual'));
}

/** From so many mutual connections on, two people move in one circle; of one trade and rank, from fewer. */
const ONE_CIRCLE = 15;
const ONE_CIRCLE_OF_PEERS = 4;

/** Whether a stranger by the rule may be known all the same: of one circle or past, and wanting nothing. */
function mayBeKnown(s: Situation): boolean {
  const wantsNothing = s.noteIntent === 'none' || s.noteIntent === 'networking';
  if (s.acceptOnly !== 'known' || OUTSIDERS.has(s.role)) return false;
  // What only somebody close to one's work can write is asked about before it is turned away.
  if (s.level >= 2 && s.noteIntent !== 'selling' && s.noteIntent !== 'recruiting') return true;
  if (!wantsNothing) return false;
  if (s.signals.has('referrer-named') || s.signals.has('shared-past')) return true;
  const isPeer = s.sameField === true && s.seniority !== null && LEADERS.has(s.seniority);
  return (s.mutuals ?? 0) >= (isPeer ? ONE_CIRCLE_OF_PEERS : ONE_CIRCLE);
}

const LEADERS: ReadonlySet<Seniority> = new Set<Seniority>([
  'lead',
  'manager',
  'director',
  'vp',
  'executive',
  'founder',
]);
const OUTSIDERS: ReadonlySet<Role> = new Set<Role>([
  'sales',
  'coach',
  'recruiter-agency',
  'recruiter-inhouse',
  'hr',
]);

type Chances = Record<'accept' | 'ask' | 'decline', number>;

function chances(worth: number): Chances {
  const above = (edge: number): number => 1 / (1 + 2 ** (-(worth - edge) / SHARPNESS));
  const accept = above(EDGE);
  const decline = 1 - above(-EDGE);
  return { accept, decline, ask: Math.max(0, 1 - accept - decline) };
}

/** The chances of each verdict over all the ways in which the request may be meant. */
function mixed(worlds: readonly Chance<Situation>[]): Chances {
  const sum: Chances = { accept: 0, ask: 0, decline: 0 };
  for (const { value, chance } of worlds) {
    const worth = considerationsOf(value).reduce((points, c) => points + c.points, 0);
    const here = chances(worth);
    sum.accept += chance * here.accept;
    sum.ask += chance * here.ask;
    sum.decline += chance * here.decline;
  }
  return sum;
}

function cheapest(s: Situation, considerations: readonly Consideration[], chance: Chances): Verdict {
  const cost = (given: Verdict): number =>
    (['accept', 'ask', 'decline'] as const).reduce(
      (sum, right) => sum + chance[right] * costOf(given, right),
      0,
    );
  const allowed: Verdict[] = ['ask'];
  if (s.safetyPoints > CAREFUL_AT) allowed.push('accept');
  if (mayDecline(considerations)) allowed.push('decline');
  return allowed.toSorted((a, b) => cost(a) - cost(b))[0] ?? 'ask';
}

/** No decline from what is absent, nor from a single source, unless it is the user's own rule. */
function mayDecline(considerations: readonly Consideration[]): boolean {
  const against = new Set(considerations.filter((c) => c.points <= COUNTS_AGAINST).map((c) => c.source));
  return against.has('own-rule') || against.size >= 2;
}

function confidenceOf(verdict: Verdict, chance: Chances): number {
  const share = verdict === 'report' ? SURE : chance[verdict];
  return Math.round(Math.min(SURE, Math.max(0.34, share)) * 100) / 100;
}

function decidedByOf(verdict: Verdict, considerations: readonly Consideration[]): DecidedBy {
  const strongest = considerations.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  if (verdict === 'decline' && considerations.some((c) => c.key === 'closed')) return 'closed';
  return strongest?.source === 'history' ? 'history' : 'signals';
}

function reasonFor(s: Situation, verdict: Verdict, considerations: readonly Consideration[]): ReasonKey {
  const has = (key: string): boolean => considerations.some((c) => c.key === key);
  if (verdict === 'accept') {
    if (s.known) return 'accept.known';
    if (s.met) return 'accept.met';
    if (s.noteIntent === 'recruiting' && has('role-fits')) return 'accept.fitting-offer';
    if (s.noteIntent === 'asking-favour') return 'accept.favour';
    if (s.hasNote && s.level >= 2) return 'accept.personal';
    return has('sender-wanted') || has('sender-useful') ? 'accept.relevant' : 'accept.shared-circle';
  }
  if (verdict === 'decline') {
    if (has('unfitting')) return 'decline.unfitting';
    if (s.userIntent === 'closed')
      return s.noteIntent === 'recruiting' ? 'decline.not-looking' : 'decline.closed';
    if (has('duplicate')) return 'decline.duplicate';
    if (considerations.some((c) => c.source === 'own-rule')) return 'decline.ruled-out';
    if (s.noteIntent === 'selling') return 'decline.pitch';
    if (has('not-looking')) return 'decline.not-looking';
    if (has('role-differs') || s.noteIntent === 'recruiting') return 'decline.mismatch';
    return 'decline.template';
  }
  if (s.safetyPoints <= CAREFUL_AT) return 'ask.careful';
  if (s.userIntent === 'closed') return 'ask.peer';
  if (!s.hasNote || saysNothing(s)) return 'ask.little';
  if (s.noteIntent === 'recruiting') return askOfOffer(s);
  if (s.noteIntent === 'selling') return 'ask.pitch';
  return s.noteIntent === 'asking-favour' || s.noteIntent === 'job-seeking' ? 'ask.favour' : 'ask.purpose';
}

/** Of an offer that could fit: what it leaves out, or else what keeps it from fitting plainly. */
function askOfOffer({ roleFit, missing, broken }: Situation): ReasonKey {
  if (roleFit === 'unnamed') return 'ask.no-role';
  if (missing.some((detail) => detail !== 'why-me')) return 'ask.missing-details';
  if (broken > 0) return 'ask.terms-differ';
  if (roleFit === 'near') return 'ask.near-role';
  if (roleFit === 'unknown') return 'ask.unsure-fit';
  return missing.length > 0 ? 'ask.missing-details' : 'ask.rest-open';
}
