import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const hiringManager = defineSignal({
  id: 'hiring-manager',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'good',
  summary: 'comes from someone who hires for their own team',
  whenWrong: 'A manager whose firm hires for teams other than their own.',
  find: (facts) => roleFinding(facts, 'hiring-manager'),
});
