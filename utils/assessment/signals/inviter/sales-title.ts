import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const salesTitle = defineSignal({
  id: 'sales-title',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'bad',
  summary: 'comes from someone who sells for a living',
  whenWrong: 'A seller who writes as a colleague or a friend.',
  find: (facts) => roleFinding(facts, 'sales'),
});
