import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const coachTitle = defineSignal({
  id: 'coach-title',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'bad',
  summary: 'comes from a coach or mentor',
  whenWrong: 'A coach who writes as a peer and sells nothing.',
  find: (facts) => roleFinding(facts, 'coach'),
});
