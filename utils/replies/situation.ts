import type { ContractType, EngineResult, Goals, Invitation, MissingDetail } from '../model';
import type { Reason, Topic } from './shape';

/** What a reply must know of a request, all of it copied from the request or the goals. */
export interface Situation {
  topic: Topic;
  hasNote: boolean;
  thoughtful: boolean;
  role: string | null;
  company: string | null;
  /** Roles that the user looks for, at most two; a reply names them as examples. */
  targets: string[];
  reason: Reason;
  /** Whether a later word from the sender would truly be welcome. */
  laterIsTrue: boolean;
  asks: MissingDetail[];
}

/** Most details that one reply asks for. */
const MOST_ASKS = 4;

export function situationOf(invitation: Invitation, result: EngineResult, goals: Goals): Situation {
  const { level } = result.axes.personalization;
  const hasNote = Boolean(invitation.note?.trim()) && (result.language !== null || level !== null);
  const topic = topicOf(result);
  const wantsWork = goals.intent === 'looking' || goals.intent === 'open';
  return {
    topic,
    hasNote,
    thoughtful: level !== null && level >= 2,
    role: quotable(result.offer?.role),
    company: quotable(result.offer?.company),
    targets: wantsWork ? goals.targetRoles.flatMap((role) => quotable(role) ?? []).slice(0, 2) : [],
    reason: reasonOf(topic, result, goals),
    laterIsTrue:
      goals.intent !== 'closed' &&
      !(topic === 'job' && goals.intent === 'looking') &&
      result.decidedBy !== 'never-list',
    asks: result.missing.filter((detail) => detail !== 'pay' || goals.askAboutPay).slice(0, MOST_ASKS),
  };
}

function topicOf({ intent, offer }: EngineResult): Topic {
  if (intent === 'recruiting') return 'job';
  if (intent === 'selling' || intent === 'scam') return 'sale';
  return intent === 'none' && offer !== null ? 'job' : 'person';
}

function reasonOf(topic: Topic, result: EngineResult, goals: Goals): Reason {
  if (result.decidedBy === 'accept-only') return networkRule(goals);
  if (topic === 'sale') return 'no-offers';
  if (topic === 'job')
    return goals.intent === 'looking' || goals.intent === 'open' ? jobRule(result, goals) : 'not-looking';
  if (result.intent === 'job-seeking') return goals.intent === 'hiring' ? 'no-favours' : 'no-openings';
  if (result.intent === 'asking-favour') return 'no-favours';
  return networkRule(goals);
}

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
  if (role && goals.targetRoles.length > 0 && !goals.targetRoles.some((target) => shareWord(role, target)))
    return 'other-roles';
  return 'other-direction';
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

/** A role or company short and plain enough to stand in a sentence; else null, and the sentence does without. */
function quotable(text: string | null | undefined): string | null {
  const value =
    text
      ?.replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/[.,;:!?]+$/u, '') ?? '';
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,&+#/()'’:*-]{1,43}$/u.test(value) ? value : null;
}
