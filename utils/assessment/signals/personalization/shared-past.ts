import { strongFindings } from '../../personalization/findings';
import { defineSignal } from '../../signal';

export const sharedPast = defineSignal({
  id: 'shared-past',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'names a school, club, employer or acquaintance that you share',
  whenWrong: 'The school is large, and its name was taken from both profiles by a tool.',
  find: (facts) => strongFindings(facts, ['tie']),
});
