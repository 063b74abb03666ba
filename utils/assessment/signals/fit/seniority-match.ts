import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const seniorityMatch = defineSignal({
  id: 'seniority-match',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'offers a role of your rank',
  whenWrong: 'Titles of rank are given away freely in some firms.',
  find: (facts) => partFinding(facts, 'seniority', 1),
});
