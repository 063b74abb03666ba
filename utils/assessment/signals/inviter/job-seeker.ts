import { originalSpan } from '../../../text/fold';
import { ROLE_WORDS } from '../../roles/words';
import { headlineOf } from '../../roles/head';
import { defineSignal } from '../../signal';

export const jobSeeker = defineSignal({
  id: 'job-seeker',
  axis: 'inviter',
  needs: ['headline', 'badges'],
  direction: 'good',
  summary: 'comes from someone who looks for work, as headline or badge says',
  whenWrong: 'The badge was left on after the new job began.',
  find: ({ headline, card }) => {
    const head = headline ? headlineOf(headline) : null;
    const hit = head ? ROLE_WORDS.find(head).find(({ tag }) => tag === 'seeking') : undefined;
    if (head && hit)
      return [{ field: 'headline', span: originalSpan(head, hit.start, hit.end), strength: 1 }];
    return card.openToWork === true ? [{ field: 'card', span: null, strength: 1 }] : [];
  },
});
