import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const contractMismatch = defineSignal({
  id: 'contract-mismatch',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'bad',
  summary: 'offers a kind of contract you do not want',
  whenWrong: 'They could offer another kind when asked.',
  find: (facts) => partFinding(facts, 'contract', -1),
});
