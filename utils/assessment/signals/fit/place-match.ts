import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const placeMatch = defineSignal({
  id: 'place-match',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'good',
  summary: 'offers work where you want to be',
  whenWrong: 'The office is there, the team is elsewhere.',
  find: (facts) => partFinding(facts, 'place', 1),
});
