import type { EvidenceResult, ReasonKey } from '../model';

/** Reasons that a surface shows before "more". */
const SHOWN_FIRST = 3;

const OFFER_TERMS = [
  'role-mismatch',
  'place-mismatch',
  'remote-mismatch',
  'contract-mismatch',
  'pay-below',
  'seniority-below',
];
/** Signals on which the sentence of a verdict rests; where none is named or fired, whatever speaks for the verdict does. */
const BEHIND: Partial<Record<ReasonKey, readonly string[]>> = {
  'accept.met': ['earlier-contact', 'shared-event', 'shared-past'],
  'accept.fitting-offer': ['role-match', 'function-match', 'skill-match'],
  'ask.no-role': ['vague-offer'],
  'ask.terms-differ': OFFER_TERMS,
  'decline.mismatch': OFFER_TERMS,
  'decline.ruled-out': ['company-avoided', 'industry-avoided'],
  'decline.duplicate': ['seen-before'],
  'decline.unfitting': ['harsh-words', 'flirting'],
};

/** Sentences that name the user's own rule, which is the first reason by itself. */
const RULES: readonly ReasonKey[] = [
  'accept.always-list',
  'decline.never-list',
  'decline.accept-only',
  'decline.closed',
];

/**
 * Puts the strongest finding behind the verdict's sentence first, where it would otherwise stand below the reasons that
 * are shown at once: a verdict beside reasons that all say the contrary cannot be understood.
 * @param evidence strongest first.
 */
export function leading(evidence: readonly EvidenceResult[], reason: ReasonKey): EvidenceResult[] {
  if (RULES.includes(reason)) return [...evidence];
  const behind = BEHIND[reason];
  const named = (e: EvidenceResult): boolean => behind?.includes(e.signal) === true && speaksFor(e, reason);
  const counts = evidence.some(named) ? named : (e: EvidenceResult) => speaksFor(e, reason);
  const at = evidence.findIndex(counts);
  const found = evidence[at];
  return found && at >= SHOWN_FIRST ? [found, ...evidence.toSpliced(at, 1)] : [...evidence];
}

function speaksFor({ points, axis }: EvidenceResult, reason: ReasonKey): boolean {
  if (reason.startsWith('accept.')) return points > 0;
  if (reason === 'ask.careful' || reason === 'report.scam') return axis === 'safety' && points < 0;
  return points < 0 && (!reason.startsWith('ask.') || BEHIND[reason] !== undefined);
}
