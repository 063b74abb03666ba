import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const industryMatch = defineSignal({
  id: 'industry-match',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'names an industry you want',
  whenWrong: 'The word stands for a customer of theirs, not for the work.',
  find: (facts) => partFinding(facts, 'industry', 1),
});
