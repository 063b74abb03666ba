import type { EvidenceKind } from '../model';
import type { Facts } from './facts';

/** Evidence that could not be looked at, so that nobody takes "not looked at" for "not found". */
export function notLookedAt(facts: Facts): EvidenceKind[] {
  const { goals, card } = facts;
  const missing: EvidenceKind[] = [];
  if (facts.noteState === 'not-read') missing.push('note');
  if (!facts.headline) missing.push('headline');
  if (card.mutualConnections === null || card.mutualConnections === undefined) missing.push('mutuals');
  if (facts.note && !facts.language) missing.push('language');
  if (!goals.profile) missing.push('profile');
  if (
    !goals.targetRoles.length &&
    !goals.skills.length &&
    (goals.intent === 'looking' || goals.intent === 'open')
  )
    missing.push('goals');
  if (card.verified === undefined) missing.push('badges');
  return missing;
}
