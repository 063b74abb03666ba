import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const hrTitle = defineSignal({
  id: 'hr-title',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'good',
  summary: 'comes from someone in human resources',
  whenWrong: 'An HR consultant who sells to firms.',
  find: (facts) => roleFinding(facts, 'hr'),
});
