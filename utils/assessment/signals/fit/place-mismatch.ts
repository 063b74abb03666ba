import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const placeMismatch = defineSignal({
  id: 'place-mismatch',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'bad',
  summary: 'offers work elsewhere than you want',
  whenWrong: 'The work can be done from afar and the note does not say it.',
  find: (facts) => partFinding(facts, 'place', -1),
});
