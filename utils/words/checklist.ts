import type { Assessment, Invitation } from '../model';
import type { Sentence } from './catalogue';

/** What a checklist can name, each a sentence that completes "On their profile, look for …". `{firm}` is the headline's. */
export const CHECKS = [
  'past',
  'field',
  'client',
  'tenure',
  'tenureAnywhere',
  'team',
  'owner',
  'ownerAnywhere',
  'recommended',
  'trade',
  'invested',
  'studies',
  'work',
  'crossed',
  'posts',
  'both',
] as const;
export type Check = (typeof CHECKS)[number];
export type ChecklistCatalogue = Record<Check, Sentence>;

/** What a checklist is chosen by. */
export interface ChecklistGround {
  assessment: Pick<Assessment, 'verdict' | 'inviter' | 'intent' | 'offer'> & {
    axes: Pick<Assessment['axes'], 'safety'>;
  };
  invitation: Pick<Invitation, 'kind' | 'mutualConnections' | 'mutualNames'>;
  firm: string | null;
  /** Whether the user knows the sender, or has settled the matter by a list. */
  settled: boolean;
}

/** Lines of a checklist at most. */
const MOST = 4;
/** Safety below which the profile itself is looked at first; 100 is safe. */
const DOUBTFUL = 50;

/**
 * What only the sender's profile shows and this request leaves open, two to four things, the most telling first. None where a
 * look would be pointless: for people the user knows, for a scam, for what no person sends. Pure.
 */
export function checklist(ground: ChecklistGround): Check[] {
  const { assessment, invitation, settled } = ground;
  const isPerson = invitation.kind === undefined || invitation.kind === 'person';
  if (settled || !isPerson || assessment.verdict === 'report') return [];
  const { score } = assessment.axes.safety;
  const checks: Check[] = [
    ...(score !== null && score < DOUBTFUL ? (['past'] as const) : []),
    ...checksFor(ground),
    ...(knowsWhom(invitation) ? [] : (['both'] as const)),
  ];
  return checks.slice(0, MOST);
}

function checksFor({ assessment, firm }: ChecklistGround): Check[] {
  const tenure: Check = firm ? 'tenure' : 'tenureAnywhere';
  const owner: Check = firm ? 'owner' : 'ownerAnywhere';
  const { inviter, intent, offer } = assessment;
  switch (inviter.role) {
    case 'recruiter-agency':
      return offer?.company ? ['field', tenure] : ['field', 'client', tenure];
    case 'recruiter-inhouse':
    case 'hr':
      return ['field', tenure];
    case 'hiring-manager':
      return ['team', tenure];
    case 'sales':
    case 'coach':
      return ['recommended', 'trade', tenure];
    case 'founder':
      return [owner, intent === 'selling' ? 'recommended' : 'work'];
    case 'investor':
      return ['invested', tenure];
    case 'student':
      return ['studies', 'work'];
    case 'professional':
    case 'unknown':
      break;
  }
  if (intent === 'recruiting') return ['team', tenure];
  if (intent === 'selling') return [owner, 'recommended'];
  if (intent === 'job-seeking') return ['work', 'crossed'];
  return ['crossed', 'posts'];
}

/** Whether the card itself tells whom both know, or that there is nobody. */
function knowsWhom({ mutualConnections, mutualNames }: ChecklistGround['invitation']): boolean {
  return mutualConnections === 0 || (mutualNames?.length ?? 0) > 0;
}
