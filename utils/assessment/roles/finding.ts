import type { Role } from '../../model';
import type { Facts } from '../facts';
import type { Finding } from '../signal';

/** Roles whose approach suits some goals and not others; against where the receiver neither looks nor is open. */
const RECRUITERS: readonly Role[] = ['recruiter-agency', 'recruiter-inhouse'];

/** Finds the sender's role: at full strength where the headline says it, at half where only the note does. */
export function roleFinding({ inviter, headline, goals }: Facts, role: Role): Finding[] {
  if (inviter.role !== role) return [];
  const vars = { firm: inviter.firm ?? '' };
  const against = RECRUITERS.includes(role) && goals.intent !== 'looking' && goals.intent !== 'open';
  return headline && inviter.span
    ? [{ field: 'headline', span: inviter.span, strength: 1, against, vars }]
    : [{ field: headline ? 'headline' : 'note', span: null, strength: 0.5, against, vars }];
}
