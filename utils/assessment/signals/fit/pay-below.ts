import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const payBelow = defineSignal({
  id: 'pay-below',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'bad',
  summary: 'names pay below your floor',
  whenWrong: 'Equity or bonus comes on top and is named elsewhere.',
  find: (facts) => partFinding(facts, 'pay', -1),
});
