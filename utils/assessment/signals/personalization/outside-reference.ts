import { strongFindings } from '../../personalization/findings';
import { defineSignal } from '../../signal';

export const outsideReference = defineSignal({
  id: 'outside-reference',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'names something you published or presented, and what it was about',
  whenWrong: 'A script pasted the title of your latest post into the note.',
  find: (facts) => strongFindings(facts, ['work', 'title']),
});
