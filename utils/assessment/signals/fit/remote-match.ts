import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const remoteMatch = defineSignal({
  id: 'remote-match',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'offers the way of working you want',
  whenWrong: 'Remote for the first month only.',
  find: (facts) => partFinding(facts, 'remote', 1),
});
