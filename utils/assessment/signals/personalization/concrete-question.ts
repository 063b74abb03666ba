import { reasonFindings } from '../../personalization/findings';
import { defineSignal } from '../../signal';

export const concreteQuestion = defineSignal({
  id: 'concrete-question',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'asks you something particular about what it refers to',
  whenWrong: 'A seller asks about a trouble that their product removes.',
  find: (facts) => reasonFindings(facts, ['question']),
});
