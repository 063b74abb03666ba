import type { Goals, HistoryView, Invitation, Judgement } from './model';
import { assess, EMPTY_HISTORY_VIEW } from './assessment/assess';
import { composeReplies } from './replies';
import type { InterfaceLanguage } from './words';
import { render } from './words';

export interface JudgeContext {
  goals: Goals;
  /** What the history says of this request, without the request itself. */
  history?: HistoryView;
  /** Language of the sentences; the replies follow the note. */
  interfaceLanguage?: InterfaceLanguage;
}

/**
 * Judges one request: assesses it, composes replies, puts everything into words. Pure and deterministic.
 * The sender's name reaches only the replies' greeting, never the assessment.
 */
export function judge(invitation: Invitation, context: JudgeContext): Judgement {
  const { name: _name, profileUrl: _profileUrl, ...blind } = invitation;
  const result = assess(blind, context.goals, context.history ?? EMPTY_HISTORY_VIEW);
  const { sentences, summary } = render(result, context.interfaceLanguage ?? 'en');
  return {
    assessment: {
      id: result.id,
      verdict: result.verdict,
      confidence: result.confidence,
      language: result.language,
      axes: result.axes,
      inviter: result.inviter,
      intent: result.intent,
      offer: result.offer,
      evidence: sentences.evidence,
      notLookedAt: sentences.notLookedAt,
      wouldChange: sentences.wouldChange,
      motive: sentences.motive,
      guidance: result.guidance,
      replies: composeReplies(invitation, result, context.goals),
    },
    summary,
  };
}
