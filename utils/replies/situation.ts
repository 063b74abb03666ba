import type { ContractType, EngineResult, Goals, Invitation, MissingDetail, Offer, Role } from '../model';
import { quotable } from './quotable';
import { asksOf, namesFirm, termOf } from './asks';
import type { Term } from './asks';
import { readCues } from './cues';
import type { NoteCues } from './cues';
import type { Reason, ReplyLanguage, Topic } from './shape';
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
  /** What the note asks or tells. */
  cues: NoteCues;
  /** The user's rule on where work is done, where the offer breaks it. */
  term: Term | null;
  /** The user looks for fully remote work, and the offer does not tell. */
  wantsRemote: boolean;
  /** The note gives most details of the offer. */
  clear: boolean;
  /** The pay is left out, and the user asks about pay. */
  payOpen: boolean;
  student: boolean;
}

export function situationOf(
  invitation: Invitation,
  result: EngineResult,
  goals: Goals,
  language: ReplyLanguage,
): Situation {
  const { level } = result.axes.personalization;
  const hasNote = Boolean(invitation.note?.trim()) && (result.language !== null || level !== null);
  const thoughtful = level !== null && level >= 2;
  const seeking = isSeeking(invitation, result, goals);
  const topic = seeking ? 'person' : topicOf(result, hasNote, thoughtful, goals);
  const { offer } = result;
  const cues = readCues(hasNote ? invitation.note : null, language.cues);
  const term = topic === 'job' ? termOf(offer, goals) : null;
  return {
    topic,
    favour: result.intent === 'asking-favour' || seeking,
    seeking,
    hasNote,
    thoughtful,
    role: fittingRole(offer, language),
    company: cues.client && !namesFirm(invitation, offer) ? null : quotable(offer?.company),
    subject: hasNote && thoughtful ? subjectOf(invitation.note, language.works) : null,
    targets: wantsWork(goals) ? goals.targetRoles.flatMap((role) => quotable(role) ?? []).slice(0, 2) : [],
    reason: reasonOf(topic, { hasNote, seeking, cues }, result, goals),
    laterIsTrue: laterIsTrue(topic, result, goals),
    asks: seeking ? [] : asksOf({ topic, hasNote, thoughtful, cues, term }, invitation, result, goals),
    cues,
    term,
    wantsRemote: goals.remote === 'remote' && !offer?.remote,
    clear: given(offer) >= CLEAR,
    payOpen: goals.askAboutPay && !offer?.salary,
    student: result.inviter.role === 'student',
  };
}

function fittingRole(offer: Offer | null, { roleFits }: ReplyLanguage): string | null {
  const role = namedRole(offer);
  return role && roleFits && !roleFits.test(role) ? null : role;
}

/** Details of place, contract and pay with which an offer is clear. */
const CLEAR = 3;

function given(offer: Offer | null): number {
  return [offer?.location ?? offer?.remote, offer?.salary, offer?.contractType].filter(Boolean).length;
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

function topicOf(
  { intent, offer, verdict, inviter }: EngineResult,
  hasNote: boolean,
  thoughtful: boolean,
  goals: Goals,
): Topic {
  if (intent === 'recruiting') return 'job';
  // A recruiter who asks for a talk sells nothing but a job, save to those who hire or sell themselves.
  const buys = goals.intent === 'hiring' || goals.intent === 'selling';
  if (hasNote && !buys && RECRUITERS.has(inviter.role) && (intent === 'selling' || offer?.role)) return 'job';
  // Whoever wrote for this receiver and is worth accepting is not told that offers are unwelcome.
  if (intent === 'selling' && thoughtful && verdict === 'accept' && goals.intent !== 'selling')
    return 'person';
  if (intent === 'selling' || intent === 'scam') return 'sale';
  return intent === 'none' && offer !== null ? 'job' : 'person';
}

function reasonOf(
  topic: Topic,
  { hasNote, seeking, cues }: { hasNote: boolean; seeking: boolean; cues: NoteCues },
  result: EngineResult,
  goals: Goals,
): Reason {
  if (result.decidedBy === 'accept-only') return networkRule(goals);
  if (topic === 'sale') return cues.call ? 'no-call' : 'no-offers';
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
