import type { Facts } from './facts';
import type { SafetyFamily } from './lexicon/safety';
import { safetyReading } from './safety-reading';

/** How weighty a mark is: one critical mark, or a high one with any other, makes a scam; middling ones only together. */
export type SafetyLevel = 'critical' | 'high' | 'medium';

/** A mark of a scam, named by its signal. */
export interface SafetyMark {
  readonly id: string;
  readonly level: SafetyLevel;
  /** Half-open, in units of the folded note. */
  readonly start: number;
  readonly end: number;
}

/** What safety makes of a request. */
export interface Safety {
  readonly marks: readonly SafetyMark[];
  /** 'report' reads like a scam; 'careful' asks for caution; 'fine' neither. */
  readonly gate: 'fine' | 'careful' | 'report';
}

/** A mark fires where all of a group's families occur; the first group that does gives the level. */
interface Rule {
  id: string;
  level: SafetyLevel;
  all: readonly SafetyFamily[];
  any?: readonly SafetyFamily[];
}

const RULES: readonly Rule[] = [
  { id: 'pays-first', level: 'critical', all: ['payFirst'] },
  { id: 'asks-identity', level: 'critical', all: ['identity'] },
  { id: 'code-to-run', level: 'critical', all: ['runCode'] },
  { id: 'task-scam', level: 'critical', all: ['task', 'earn'] },
  {
    id: 'task-scam',
    level: 'critical',
    all: ['earn', 'homeJob'],
    any: ['noExperience', 'moveOff', 'messenger'],
  },
  { id: 'task-scam', level: 'high', all: ['task'], any: ['homeJob', 'noExperience'] },
  { id: 'task-scam', level: 'high', all: ['earn', 'homeJob'] },
  { id: 'investment-pitch', level: 'critical', all: ['invest', 'gain'] },
  {
    id: 'investment-pitch',
    level: 'high',
    all: ['invest'],
    any: ['moveOff', 'secondHand', 'romance', 'earn'],
  },
  { id: 'money-mule', level: 'critical', all: ['mule'] },
  { id: 'advance-fee', level: 'critical', all: ['advance'] },
  { id: 'domain-mail', level: 'high', all: ['domain'] },
  { id: 'book-feature', level: 'high', all: ['bookFeature'] },
  { id: 'moves-off', level: 'medium', all: ['moveOff'] },
  { id: 'romance', level: 'medium', all: ['romance'] },
  {
    id: 'vague-job',
    level: 'medium',
    all: ['vagueJob'],
    any: ['moveOff', 'earn', 'noExperience', 'homeJob'],
  },
  { id: 'approved-unasked', level: 'medium', all: ['approved'], any: ['moveOff', 'earn', 'vagueJob'] },
];

/** Reads the marks of a scam. Pure; without a note there are none. */
export function readSafety(facts: Facts): Safety {
  const found = safetyReading(facts);
  const marks: SafetyMark[] = [];
  for (const { id, level, all, any } of RULES) {
    if (marks.some((mark) => mark.id === id)) continue;
    const hit = found.get(all[0] ?? 'payFirst');
    if (!hit || !all.every((family) => found.has(family))) continue;
    if (any && !any.some((family) => found.has(family))) continue;
    marks.push({ id, level, start: hit.start, end: hit.end });
  }
  return { marks, gate: gateOf(marks) };
}

function gateOf(marks: readonly SafetyMark[]): Safety['gate'] {
  const count = (level: SafetyLevel): number => marks.filter((mark) => mark.level === level).length;
  if (count('critical') > 0 || (count('high') > 0 && marks.length > 1) || count('medium') > 2)
    return 'report';
  return count('high') > 0 || count('medium') > 1 ? 'careful' : 'fine';
}
