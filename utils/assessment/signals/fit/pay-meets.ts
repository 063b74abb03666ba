import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const payMeets = defineSignal({
  id: 'pay-meets',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'names pay that reaches your floor',
  whenWrong: "The range's top is paid to nobody.",
  find: (facts) => partFinding(facts, 'pay', 1),
});
