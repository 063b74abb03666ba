import type { Correction, EngineResult, Verdict } from '../model';

/** The verdict that each of the user's own words asks for. */
export const CORRECTED_VERDICT: Record<Correction, Verdict> = {
  'accept-known': 'accept',
  'accept-fits': 'accept',
  'ask-first': 'ask',
  'decline-unfitting': 'decline',
  'decline-selling': 'decline',
  'decline-stranger': 'decline',
  'report-scam': 'report',
};

/**
 * Puts the user's own word on one request above everything weighed, lists included: what was found stays as it is, and
 * nothing is learned from it. Who wrote without a note, and is declined, waits for no reply.
 */
export function pinned(result: EngineResult, correction: Correction): EngineResult {
  const verdict = CORRECTED_VERDICT[correction];
  const isSilent = result.axes.personalization.level === null;
  return {
    ...result,
    verdict,
    confidence: 1,
    evidence: verdict === 'report' ? result.evidence.filter(({ points }) => points <= 0) : result.evidence,
    wouldChange: [],
    guidance:
      verdict === 'report'
        ? 'report-do-not-answer'
        : verdict === 'decline' && (isSilent || result.guidance === 'no-reply-needed')
          ? 'no-reply-needed'
          : null,
    decidedBy: 'correction',
    corrected: { correction, from: result.verdict },
  };
}
