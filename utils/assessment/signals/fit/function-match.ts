import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const functionMatch = defineSignal({
  id: 'function-match',
  axis: 'fit',
  needs: ['headline', 'goals'],
  direction: 'good',
  summary: 'comes from someone who works in your field',
  whenWrong: 'Two trades share a word in their titles.',
  find: (facts) => partFinding(facts, 'function', 1),
});
