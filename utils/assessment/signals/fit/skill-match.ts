import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const skillMatch = defineSignal({
  id: 'skill-match',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'names skills you want to use',
  whenWrong: 'A list of every technology there is names yours too.',
  find: (facts) => partFinding(facts, 'skills', 1),
});
