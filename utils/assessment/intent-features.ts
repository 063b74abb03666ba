import type { Role } from '../model';
import { automationReading } from './automation-reading';
import type { Facts } from './facts';
import type { IntentMark } from './lexicon/intent';

const SHAPES = ['link', 'percent', 'money', 'figure', 'asks', 'asksLast', 'exclaims', 'list'] as const;
const SIZES = ['short', 'veryShort', 'length'] as const;
const SPEAKERS = ['weShare', 'iShare', 'youShare', 'weBeforeI'] as const;
const ROLES = ['recruiter', 'seller', 'student'] as const;

/** Names of what a note's want is told from: the marks of its wording, its shape, who speaks of whom, the writer's role. */
export type IntentFeature =
  | IntentMark
  | (typeof SHAPES)[number]
  | (typeof SIZES)[number]
  | (typeof SPEAKERS)[number]
  | (typeof ROLES)[number];

/** What of a note's features is not in 0–1 by a word being there or not. */
export const OTHER_FEATURES: readonly IntentFeature[] = [...SHAPES, ...SIZES, ...SPEAKERS, ...ROLES];

const SHORT = 18;
const VERY_SHORT = 12;
/** A note of so many words is a long one. */
const LONG = 80;
const LAST_LETTERS = 60;
/** Where a word in eight is "we", the note speaks of nobody else. */
const SPEAKER_SHARE = 8;

const PATTERNS: readonly [IntentFeature, RegExp][] = [
  ['link', /https?:|www\.|\.com|\.io/u],
  ['percent', /\d ?%|percent|prozent|procent/u],
  ['money', /[$€£¥]|\b(?:eur|euro|usd|gbp|chf|zl|pln)\b/u],
  ['figure', /\d/u],
  ['exclaims', /[!！]/u],
  ['list', /\n\s*[-•*·]/u],
];
const QUESTION = /[?？]/gu;

const FEATURE_OF_ROLE: Readonly<Partial<Record<Role, IntentFeature>>> = {
  'recruiter-agency': 'recruiter',
  'recruiter-inhouse': 'recruiter',
  'hiring-manager': 'recruiter',
  hr: 'recruiter',
  sales: 'seller',
  coach: 'seller',
  student: 'student',
};

/**
 * What a note holds of each feature, 0–1; what is missing is 0.
 * @param counts at how many places each mark stands.
 */
export function intentFeatures(
  facts: Facts,
  counts: ReadonlyMap<IntentMark, number>,
): ReadonlyMap<IntentFeature, number> {
  const found = new Map<IntentFeature, number>();
  const text = facts.note?.text ?? '';
  for (const mark of counts.keys()) found.set(mark, 1);
  const words = automationReading(facts)?.words ?? 0;
  const share = (mark: IntentMark): number =>
    Math.min(1, ((counts.get(mark) ?? 0) / Math.max(SPEAKER_SHARE, words)) * SPEAKER_SHARE);
  found.set('weShare', share('we')).set('iShare', share('i')).set('youShare', share('you'));
  if ((counts.get('we') ?? 0) > (counts.get('i') ?? 0)) found.set('weBeforeI', 1);
  for (const [feature, pattern] of PATTERNS) if (pattern.test(text)) found.set(feature, 1);
  const questions = text.match(QUESTION)?.length ?? 0;
  found.set('asks', Math.min(1, questions / 2)).set('length', Math.min(1, words / LONG));
  if (/[?？]/u.test(text.trimEnd().slice(-LAST_LETTERS))) found.set('asksLast', 1);
  if (words < SHORT) found.set('short', 1);
  if (words < VERY_SHORT) found.set('veryShort', 1);
  const role = FEATURE_OF_ROLE[facts.inviter.role];
  if (role) found.set(role, 1);
  return found;
}
