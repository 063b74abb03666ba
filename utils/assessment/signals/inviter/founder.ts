import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const founder = defineSignal({
  id: 'founder',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'good',
  summary: 'comes from a founder or owner',
  whenWrong: 'A freelancer calls the own trade a company.',
  find: (facts) => roleFinding(facts, 'founder'),
});
