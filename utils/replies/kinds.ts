import type { EngineResult, Goals, ReplyKind } from '../model';
import type { Situation } from './situation';

const ORDER: Record<'accept' | 'ask' | 'decline', readonly ReplyKind[]> = {
  accept: ['accept', 'ask-details', 'not-now', 'decline', 'refer', 'follow-instead'],
  ask: ['ask-details', 'accept', 'not-now', 'decline', 'refer', 'follow-instead'],
  decline: ['decline', 'not-now', 'ask-details', 'follow-instead', 'refer', 'accept'],
};

/** Which replies fit, the suggestion first. None where the advice is not to answer. */
export function fittingKinds(result: EngineResult, situation: Situation, goals: Goals): ReplyKind[] {
  if (result.verdict === 'report' || result.guidance === 'report-do-not-answer') return [];
  return ORDER[result.verdict].filter((kind) => {
    if (kind === 'not-now') return situation.laterIsTrue;
    if (kind === 'ask-details') return situation.asks.length > 0 || result.verdict === 'ask';
    if (kind === 'refer') return situation.topic === 'job' || situation.favour;
    // Who wants to meet people would not send them away to follow.
    if (kind === 'follow-instead') return goals.intent !== 'networking' && goals.intent !== 'selling';
    return true;
  });
}
