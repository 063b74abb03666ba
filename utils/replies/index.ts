import type { EngineResult, Goals, Invitation, Reply } from '../model';


/** Composes the replies that fit an assessment, the suggestion first. Pure; nothing in them is invented. */
export function composeReplies(invitation: Invitation, result: EngineResult, _goals: Goals): Reply[] {
  if (result.guidance === 'report-do-not-answer') return [];
  const firstName = invitation.name.split(' ')[0] ?? invitation.name;
  return [{ kind: 'decline', language: 'en', text: `Hi ${firstName}, thank you for writing. I will pass for now.` }];
}
