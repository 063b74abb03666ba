import { defineSignal } from '../../signal';

const RANKS: Partial<Record<string, number>> = { director: 0.6, vp: 0.8, executive: 1, founder: 0.6 };

export const seniorRank = defineSignal({
  id: 'senior-rank',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'good',
  summary: 'comes from someone who decides in their firm',
  whenWrong: 'Banks and start-ups give high titles to many; a firm of one has a chief executive too.',
  find: ({ headline, inviter: { role, seniority, span } }) => {
    const strength = seniority ? RANKS[seniority] : undefined;
    if (
      !headline ||
      strength === undefined ||
      (role !== 'professional' && role !== 'founder' && role !== 'hiring-manager')
    )
      return [];
    return [{ field: 'headline', span, strength, vars: { seniority: seniority ?? '' } }];
  },
});
