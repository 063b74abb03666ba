import type { Facts } from './facts';
import { intentReading } from './intent-reading';
import type { SafetyFamily } from './lexicon/safety';
import { originalSpan } from '../text/fold';
import { oddLinks } from './safety-links';
import { safetyReading } from './safety-reading';

/** How weighty a mark is: one critical mark, or a high one with any other, makes a scam; middling ones only together. */
export type SafetyLevel = 'critical' | 'high' | 'medium';
export type SafetyMarkId =
  | 'pays-first'
  | 'asks-identity'
  | 'code-to-run'
  | 'task-scam'
  | 'investment-pitch'
  | 'money-mule'
  | 'advance-fee'
  | 'domain-mail'
  | 'book-feature'
  | 'moves-off'
  | 'romance'
  | 'vague-job'
  | 'approved-unasked'
  | 'second-hand'
  | 'odd-link'
  | 'free-mail';

/** A mark of a scam, named by its signal. */
export interface SafetyMark {
  readonly id: SafetyMarkId;
  readonly level: SafetyLevel;
  /** Half-open, in UTF-16 units of the original note. */
  readonly span: [number, number];
}

/** What safety makes of a request. */
export interface Safety {
  readonly marks: readonly SafetyMark[];
  /** 'report' reads like a scam; 'careful' asks for caution; 'fine' neither. */
  readonly gate: 'fine' | 'careful' | 'report';
}

/** A mark fires where all of its families occur and, if given, one of `any`; of an id, the first that fires gives the level. */
interface Rule {
  id: SafetyMarkId;
  level: SafetyLevel;
  all: readonly SafetyFamily[];
  any?: readonly SafetyFamily[];
  /** How many places the first family must have. */
  places?: number;
  /** An offer with all that belongs to one is no pitch of this kind. */
  unlessHiring?: boolean;
}

const JOB_TALK: readonly SafetyFamily[] = [
  'approved',
  'vagueJob',
  'homeJob',
  'earn',
  'identity',
  'task',
  'noExperience',
];

const RULES: readonly Rule[] = [
  { id: 'pays-first', level: 'critical', all: ['payFirst'] },
  { id: 'pays-first', level: 'critical', all: ['fee'], any: JOB_TALK },
  {
    id: 'asks-identity',
    level: 'critical',
    all: ['identity'],
    any: ['payFirst', 'fee', 'approved', 'vagueJob', 'homeJob', 'earn', 'moveOff', 'invest', 'advance'],
  },
  { id: 'asks-identity', level: 'high', all: ['identity'] },
  { id: 'code-to-run', level: 'critical', all: ['runCode'] },
  { id: 'task-scam', level: 'critical', all: ['task', 'earn'] },
  { id: 'task-scam', level: 'critical', all: ['earn', 'homeJob'], any: ['noExperience', 'moveOff'] },
  { id: 'task-scam', level: 'high', all: ['task'], any: ['homeJob', 'noExperience'] },
  { id: 'task-scam', level: 'high', all: ['earn', 'homeJob'], unlessHiring: true },
  { id: 'task-scam', level: 'high', all: ['earn', 'noExperience'] },
  { id: 'task-scam', level: 'high', all: ['homeJob', 'noExperience'], any: ['moveOff', 'messenger'] },
  { id: 'investment-pitch', level: 'critical', all: ['invest', 'gain'], unlessHiring: true },
  {
    id: 'investment-pitch',
    level: 'high',
    all: ['invest'],
    any: ['moveOff', 'secondHand', 'romance', 'earn', 'gain'],
    unlessHiring: true,
  },
  { id: 'investment-pitch', level: 'high', all: ['gain'], any: ['moveOff', 'secondHand', 'romance'] },
  { id: 'money-mule', level: 'critical', all: ['mule'] },
  { id: 'advance-fee', level: 'critical', all: ['advance'] },
  { id: 'domain-mail', level: 'critical', all: ['domain'], places: 2 },
  { id: 'domain-mail', level: 'high', all: ['domain'] },
  { id: 'book-feature', level: 'critical', all: ['bookFeature'], places: 2 },
  { id: 'book-feature', level: 'high', all: ['bookFeature'] },
  { id: 'moves-off', level: 'medium', all: ['moveOff'] },
  { id: 'romance', level: 'critical', all: ['romance'], places: 3 },
  { id: 'romance', level: 'high', all: ['romance'], places: 2 },
  { id: 'romance', level: 'medium', all: ['romance'] },
  {
    id: 'vague-job',
    level: 'medium',
    all: ['vagueJob'],
    any: ['moveOff', 'earn', 'noExperience', 'homeJob', 'secondHand'],
  },
  {
    id: 'approved-unasked',
    level: 'medium',
    all: ['approved'],
    any: ['moveOff', 'earn', 'vagueJob', 'homeJob'],
  },
  {
    id: 'second-hand',
    level: 'medium',
    all: ['secondHand'],
    any: ['moveOff', 'vagueJob', 'invest', 'romance', 'earn'],
  },
];

/** From this sum of the intent's reading on, a note is an offer beyond doubt. */
const HIRING = 4;

const readings = new WeakMap<Facts, Safety>();

/** Reads the marks of a scam. Pure; without a note there are none. Worked out once per request. */
export function readSafety(facts: Facts): Safety {
  const known = readings.get(facts);
  if (known) return known;
  const safety = marksOf(facts);
  readings.set(facts, safety);
  return safety;
}

function marksOf(facts: Facts): Safety {
  const { note } = facts;
  if (!note) return { marks: [], gate: 'fine' };
  const found = safetyReading(facts);
  const isHiring = found.size > 0 && (intentReading(facts)?.recruiting ?? 0) >= HIRING;
  // Who speaks of scams for a living uses their words.
  const isAware = found.has('aware');
  const marks: SafetyMark[] = [];
  for (const rule of RULES) {
    const hit = found.get(rule.all[0] ?? 'payFirst');
    if (!hit || marks.some((mark) => mark.id === rule.id)) continue;
    if ((rule.unlessHiring && isHiring) || hit.places < (rule.places ?? 1)) continue;
    if (!rule.all.every((family) => found.has(family))) continue;
    if (rule.any && !rule.any.some((family) => found.has(family))) continue;
    if (isAware && rule.level !== 'medium') continue;
    marks.push({ id: rule.id, level: rule.level, span: originalSpan(note, hit.start, hit.end) });
  }
  for (const { kind, start, end } of oddLinks(note)) {
    if (kind === 'messenger-link' && marks.some((mark) => mark.id === 'moves-off')) continue;
    if (kind === 'free-mail' && !claimsFirm(facts)) continue;
    marks.push({ id: kind === 'messenger-link' ? 'moves-off' : kind, level: 'medium', span: [start, end] });
  }
  return { marks, gate: gateOf(marks) };
}

/** Whether the sender speaks for a firm of some size, whose people do not write from free mail. */
function claimsFirm({ inviter }: Facts): boolean {
  return inviter.role === 'recruiter-inhouse' || inviter.role === 'hr' || inviter.role === 'hiring-manager';
}

function gateOf(marks: readonly SafetyMark[]): Safety['gate'] {
  const count = (level: SafetyLevel): number => marks.filter((mark) => mark.level === level).length;
  if (count('critical') > 0 || (count('high') > 0 && marks.length > 1) || count('medium') > 2)
    return 'report';
  return count('high') > 0 || count('medium') > 1 ? 'careful' : 'fine';
}
