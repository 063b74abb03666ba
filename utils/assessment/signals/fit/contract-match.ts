import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const contractMatch = defineSignal({
  id: 'contract-match',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'offers a kind of contract you want',
  whenWrong: 'A contract that becomes permanent is called both.',
  find: (facts) => partFinding(facts, 'contract', 1),
});
