import type { EngineResult, EvidenceResult, Goals, HistoryView } from '../model';
import type { BlindInvitation } from './facts';
import { gatherFacts } from './facts';

import { SIGNALS } from './signals';

/** No history: nothing was seen before. */
export const EMPTY_HISTORY_VIEW: HistoryView = {
  duplicateSenders: 0,
  duplicateSimilarity: 0,
  duplicateDates: [],
  sameSender: 0,
  sameSenderAnswered: false,
  sameFirm: 0,
  sameFirmDeclined: 0,
};

/**
 * Assesses one request. Deterministic and pure; never sees the sender's name.
 * @param history what the history says of this request, without the request itself.
 */
export function assess(invitation: BlindInvitation, goals: Goals, history: HistoryView = EMPTY_HISTORY_VIEW): EngineResult {
  const facts = gatherFacts(invitation, goals, history);
  const evidence: EvidenceResult[] = [];
  for (const signal of SIGNALS) {
    const finding = signal.find(facts)[0];
    if (!finding) continue;
    const text = finding.field === 'note' ? facts.note : facts.headline;
    evidence.push({
      signal: signal.id,
      axis: signal.axis,
      points: Math.round(finding.strength * (signal.direction === 'bad' ? -8 : 8)),
      field: finding.field,
      span: finding.span,
      quote: finding.span && text ? text.original.slice(...finding.span) : null,
      vars: finding.vars ?? {},
    });
  }
  evidence.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.signal < b.signal ? -1 : 1));
  return {
    id: invitation.id ?? null,
    verdict: evidence.some((e) => e.points < 0) ? 'decline' : 'ask',
    confidence: 0.5,
    language: facts.language,
    axes: {
      personalization: { level: facts.note ? 0 : null, score: null },
      automation: { score: null },
      fit: { score: null },
      connection: { score: null },
      safety: { score: null },
    },
    inviter: { role: facts.inviter.role, seniority: facts.inviter.seniority },
    intent: 'none',
    offer: facts.offer,
    evidence,
    notLookedAt: [],
    wouldChange: [],
    motive: null,
    guidance: null,
    reason: { key: 'ask.little', vars: {} },
    decidedBy: 'signals',
    firm: facts.inviter.firm,
    missing: ['purpose'],
  };
}
