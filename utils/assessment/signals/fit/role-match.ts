import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const roleMatch = defineSignal({
  id: 'role-match',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'offers a role you look for, or one close to it',
  whenWrong: 'A title means something else in that firm.',
  find: (facts) => partFinding(facts, 'role', 1),
});
