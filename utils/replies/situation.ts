import type { ContractType, EngineResult, Goals, Invitation, MissingDetail, Offer, Role } from '../model';
import { quotable } from './quotable';
import type { OwnWorks, Reason, Topic } from './shape';
import { subjectOf } from './subject';

/** What a reply must know of a request, all of it copied from the request or the goals. */
export interface Situation {
  topic: Topic;
  /** They ask for advice or help. */
  favour: boolean;
  /** They look for work. */
  seeking: boolean;
  hasNote: boolean;
  thoughtful: boolean;
  role: string | null;
  company: string | null;
  /** Something of the receiver's own that the note speaks of, as the receiver calls it. */
  subject: string | null;
  /** Roles that the user looks for, at most two; a reply names them as examples. */
  targets: string[];
  reason: Reason;
  /** Whether a later word from the sender would truly be welcome. */
  laterIsTrue: boolean;
  asks: MissingDetail[];
}

/** Most details that one reply asks for. */
const MOST_ASKS = 4;

export function situationOf(
  invitation: Invitation,
  result: EngineResult,
  goals: Goals,
  works: OwnWorks,
): Situation {
  const { level } = result.axes.personalization;
  const hasNote = Boolean(invitation.note?.trim()) && (result.language !== null || level !== null);
  const thoughtful = level !== null && level >= 2;
  const seeking = isSeeking(invitation, result, goals);
  const topic = seeking ? 'person' : topicOf(result, thoughtful, goals);
  return {
    topic,
    favour: result.intent === 'asking-favour' || seeking,
    seeking,
    hasNote,
    thoughtful,
    role: namedRole(result.offer),
    company: quotable(result.offer?.company),
    subject: hasNote && thoughtful ? subjectOf(invitation.note, works) : null,
    targets: wantsWork(goals) ? goals.targetRoles.flatMap((role) => quotable(role) ?? []).slice(0, 2) : [],
    reason: reasonOf(topic, hasNote, seeking, result, goals),
    laterIsTrue: laterIsTrue(topic, result, goals),
    asks: seeking ? [] : asksOf(topic, hasNote, thoughtful, result, goals),
  };
}

/**
 * What to ask for, two to four things that the note leaves out. Who wrote for this receiver has said already why; who asks for
 * something has said already what. One question alone about an offer is joined by the next thing that is open.
 */
function asksOf(
  topic: Topic,
  hasNote: boolean,
  thoughtful: boolean,
  { missing, intent, offer }: EngineResult,
  goals: Goals,
): MissingDetail[] {
  const told: MissingDetail[] = [];
  if (!goals.askAboutPay) told.push('pay');
  if (thoughtful) told.push('why-me', 'purpose');
  if (intent === 'asking-favour') told.push('purpose');
  const asks = missing.filter((detail) => !told.includes(detail));
  if (topic === 'job' && hasNote && asks.length === 1) {
    const open: MissingDetail[] = [];
    if (!offer?.contractType) open.push('contract');
    if (!offer?.location && !offer?.remote) open.push('place');
    if (!thoughtful) open.push('why-me');
    const next = open.find((detail) => !asks.includes(detail));
    if (next) asks.push(next);
  }
  return asks.slice(0, MOST_ASKS);
}

function wantsWork({ intent }: Goals): boolean {
  return intent === 'looking' || intent === 'open';
}

/** Whether they look for work: who shows that they do offers none to somebody who hires. */
function isSeeking({ openToWork, headline }: Invitation, { intent }: EngineResult, goals: Goals): boolean {
  if (intent === 'job-seeking') return true;
  const shows = openToWork === true || /\bopen ?to ?work\b/iu.test(headline?.slice(0, 400) ?? '');
  return intent === 'recruiting' && goals.intent === 'hiring' && shows;
}

/** Not for who is closed, admits no strangers, or has ruled this one out; and who looks for work does not put it off. */
function laterIsTrue(topic: Topic, { decidedBy }: EngineResult, { intent }: Goals): boolean {
  if (intent === 'closed' || decidedBy === 'never-list' || decidedBy === 'accept-only') return false;
  return !(topic === 'job' && intent === 'looking');
}

function topicOf({ intent, offer, verdict }: EngineResult, thoughtful: boolean, goals: Goals): Topic {
  if (intent === 'recruiting') return 'job';
  // Whoever wrote for this receiver and is worth accepting is not told that offers are unwelcome.
  if (intent === 'selling' && thoughtful && verdict === 'accept' && goals.intent !== 'selling')
    return 'person';
  if (intent === 'selling' || intent === 'scam') return 'sale';
  return intent === 'none' && offer !== null ? 'job' : 'person';
}

function reasonOf(
  topic: Topic,
  hasNote: boolean,
  seeking: boolean,
  result: EngineResult,
  goals: Goals,
): Reason {
  if (result.decidedBy === 'accept-only') return networkRule(goals);
  if (topic === 'sale') return 'no-offers';
  if (topic === 'job') return wantsWork(goals) ? jobRule(result, goals) : 'not-looking';
  // A recruiter who writes without naming an offer still writes about one.
  if (hasNote && !wantsWork(goals) && RECRUITERS.has(result.inviter.role)) return 'not-looking';
  if (seeking) return goals.intent === 'hiring' ? 'no-favours' : 'no-openings';
  if (result.intent === 'asking-favour') return 'no-favours';
  return networkRule(goals);
}

const RECRUITERS: ReadonlySet<Role> = new Set<Role>(['recruiter-agency', 'recruiter-inhouse']);

function networkRule({ acceptOnly, intent }: Goals): Reason {
  if (acceptOnly === 'known') return 'only-known';
  if (acceptOnly === 'met-or-worked-with') return 'only-met';
  // Who is here to meet people does not keep a small circle.
  return intent === 'networking' || intent === 'selling' ? 'no-favours' : 'small-network';
}

const ONLY: Partial<Record<ContractType, Reason>> = {
  permanent: 'only-permanent',
  contract: 'only-contract',
  'part-time': 'only-part-time',
};

function jobRule({ offer }: EngineResult, goals: Goals): Reason {
  const [only, ...others] = goals.contractTypes;
  const offered = offer?.contractType;
  const contractRule = only && others.length === 0 && offered && offered !== only ? ONLY[only] : undefined;
  if (contractRule) return contractRule;
  if (goals.remote === 'remote' && offer?.remote && offer.remote !== 'remote') return 'only-remote';
  const role = offer?.role;
  const targets = goals.targetRoles;
  if (!role) return targets.length > 0 ? 'other-roles' : 'no-details';
  if (targets.length === 0) return 'other-direction';
  return targets.some((target) => shareWord(role, target)) ? 'other-terms' : 'other-roles';
}

/** Words too common in titles to make two roles alike. */
const COMMON = new Set([
  'senior',
  'junior',
  'lead',
  'head',
  'chief',
  'manager',
  'and',
  'for',
  'the',
  'm/w/d',
  'of',
  'de',
  'und',
]);

function shareWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#/]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word));
}

/** The role of an offer as it can stand in a sentence or among the user's own; null where none is named. */
export function namedRole(offer: Offer | null): string | null {
  return quotable(bareRole(offer?.role));
}

/** A title without what the sentence around it says already. */
function bareRole(role: string | null | undefined): string | undefined {
  return role
    ?.trim()
    .replace(/^(?:an?|the) (?=\S)/iu, '')
    .replace(/ (?:role|position|job|vacancy|opening)$/iu, '');
}
