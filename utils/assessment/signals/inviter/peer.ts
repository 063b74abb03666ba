import { originalSpan } from '../../../text/fold';
import { nearestFamilies, titlesIn } from '../../fit/families';
import { wantsOf } from '../../fit/wants';
import { headlineOf } from '../../roles/head';
import { defineSignal } from '../../signal';

/** From this nearness on two families of work are colleagues to each other. */
const NEAR = 0.75;

export const peer = defineSignal({
  id: 'peer',
  axis: 'inviter',
  needs: ['headline', 'goals'],
  direction: 'good',
  summary: 'comes from someone who does the work you do',
  whenWrong: 'The title is shared and the work is not: an account manager in a bank and one in an agency.',
  find: ({ headline, inviter, goals }) => {
    if (!headline || (inviter.role !== 'professional' && inviter.role !== 'hiring-manager')) return [];
    const head = headlineOf(headline);
    const wants = wantsOf(goals).families;
    const hit = titlesIn(head).find(({ tag }) => (nearestFamilies([tag], wants) ?? 0) >= NEAR);
    if (!hit) return [];
    return [
      {
        field: 'headline',
        span: originalSpan(head, hit.start, hit.end),
        strength: 1,
        vars: { family: hit.tag },
      },
    ];
  },
});
