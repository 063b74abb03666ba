import type { Facts } from './facts';
import { intentReading } from './intent-reading';
import { originalSpan } from '../text/fold';
import type { OddLink } from './safety-links';
import { oddLinks } from './safety-links';
import type { Place, SafetyReading } from './safety-reading';
import { safetyReading } from './safety-reading';
import type { Rule } from './safety-rules';
import { RULES } from './safety-rules';

/** How weighty a mark is: one critical mark, or a high one with any other, makes a scam; middling ones only together. */
export type SafetyLevel = 'critical' | 'high' | 'medium';
export type SafetyMarkId =
  | 'pays-first'
  | 'asks-identity'
  | 'code-to-run'
  | 'task-scam'
  | 'investment-pitch'
  | 'money-mule'
  | 'lends-account'
  | 'paid-honour'
  | 'register-scare'
  | 'loan-offer'
  | 'changed-account'
  | 'account-alarm'
  | 'extortion'
  | 'advance-fee'
  | 'domain-mail'
  | 'book-feature'
  | 'moves-off'
  | 'romance'
  | 'vague-job'
  | 'approved-unasked'
  | 'second-hand'
  | 'odd-link'
  | 'free-mail'
  | 'flirting'
  | 'harsh-words';

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
  const links = oddLinks(note);
  const found = withLinks(safetyReading(facts), links);
  const isHiring = found.size > 0 && (intentReading(facts)?.recruiting ?? 0) >= HIRING;
  // Who speaks of scams for a living uses their words.
  const isAware = found.has('aware');
  const marks: SafetyMark[] = [];
  for (const rule of found.size === 0 ? [] : RULES) {
    if (marks.some((mark) => mark.id === rule.id)) continue;
    const hit = firstOf(found, rule.needs[0]);
    if (!hit || hit.places < (rule.places ?? 1)) continue;
    if (!rule.needs.every((need) => firstOf(found, need) !== undefined)) continue;
    if (rule.unlessHiring && isHiring) continue;
    if (isAware && !rule.evenIfAware && rule.level !== 'medium') continue;
    marks.push({ id: rule.id, level: rule.level, span: originalSpan(note, hit.start, hit.end) });
  }
  for (const { kind, start, end } of links) {
    if (kind === 'any-link') continue;
    if (kind === 'messenger-link' && marks.some((mark) => mark.id === 'moves-off')) continue;
    if (kind === 'free-mail' && !claimsFirm(facts)) continue;
    marks.push({ id: kind === 'messenger-link' ? 'moves-off' : kind, level: 'medium', span: [start, end] });
  }
  return { marks, gate: gateOf(marks) };
}

/** The reading with the links of the note among its clues. */
function withLinks(reading: SafetyReading, links: readonly OddLink[]): SafetyReading {
  if (links.length === 0) return reading;
  const found = new Map(reading);
  for (const { kind, start, end } of links) {
    const family = kind === 'odd-link' ? 'oddLink' : kind === 'any-link' ? 'anyLink' : null;
    if (family) found.set(family, { family, start, end, places: 1 });
  }
  return found;
}

function firstOf(found: SafetyReading, need: Rule['needs'][0]): Place | undefined {
  if (typeof need === 'string') return found.get(need);
  const family = need.find((one) => found.has(one));
  return family && found.get(family);
}

/** Whether the sender speaks for a firm of some size, whose people do not write from free mail. */
function claimsFirm({ inviter }: Facts): boolean {
  return inviter.role === 'recruiter-inhouse' || inviter.role === 'hr' || inviter.role === 'hiring-manager';
}

/** Unwelcome, but no mark of a scam. */
const NO_SCAM: ReadonlySet<SafetyMarkId> = new Set<SafetyMarkId>(['flirting', 'harsh-words']);

function gateOf(all: readonly SafetyMark[]): Safety['gate'] {
  const marks = all.filter(({ id }) => !NO_SCAM.has(id));
  const count = (level: SafetyLevel): number => marks.filter((mark) => mark.level === level).length;
  if (count('critical') > 0 || (count('high') > 0 && marks.length > 1) || count('medium') > 2)
    return 'report';
  return count('high') > 0 || count('medium') > 1 ? 'careful' : 'fine';
}
