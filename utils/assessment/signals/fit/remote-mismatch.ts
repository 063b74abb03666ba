import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const remoteMismatch = defineSignal({
  id: 'remote-mismatch',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'bad',
  summary: 'offers a way of working you do not want',
  whenWrong: 'They would make an exception.',
  find: (facts) => partFinding(facts, 'remote', -1),
});
