import { strongFindings } from '../../personalization/findings';
import { BIT } from '../../personalization/words';
import { defineSignal } from '../../signal';

export const sharedEvent = defineSignal({
  id: 'shared-event',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'names an occasion at which you both were',
  whenWrong: 'They wrote to everyone on the list of attendees.',
  find: (facts) =>
    strongFindings(facts, ['met', 'meeting'], ({ from, to }, { words }) =>
      words.slice(from, to + 1).some((word) => word.bits & BIT.events),
    ),
});
