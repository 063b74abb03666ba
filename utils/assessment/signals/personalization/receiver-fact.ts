import { strongFindings } from '../../personalization/findings';
import { defineSignal } from '../../signal';

export const receiverFact = defineSignal({
  id: 'receiver-fact',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'names something particular that you or your firm did or said',
  whenWrong: 'The news came from a list of firms that raised money or opened an office.',
  find: (facts) => strongFindings(facts, ['deed', 'making', 'news', 'noticed']),
});
