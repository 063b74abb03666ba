import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const roleMismatch = defineSignal({
  id: 'role-mismatch',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'bad',
  summary: 'offers a role far from those you look for',
  whenWrong: 'You would like to change fields and have not said so in your goals.',
  find: (facts) => partFinding(facts, 'role', -1),
});
