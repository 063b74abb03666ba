import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const investor = defineSignal({
  id: 'investor',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'good',
  summary: 'comes from an investor',
  whenWrong: 'People call themselves investors without having invested.',
  find: (facts) => roleFinding(facts, 'investor'),
});
