import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const seniorityBelow = defineSignal({
  id: 'seniority-below',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'bad',
  summary: 'offers a role below your rank',
  whenWrong: 'A small firm calls its head of a field an engineer.',
  find: (facts) => partFinding(facts, 'seniority', -1),
});
