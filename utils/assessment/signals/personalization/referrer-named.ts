import { strongFindings } from '../../personalization/findings';
import { defineSignal } from '../../signal';

export const referrerNamed = defineSignal({
  id: 'referrer-named',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'says who suggested writing to you',
  whenWrong: 'The person named was not asked. A short message to them settles it.',
  find: (facts) => strongFindings(facts, ['referrer']),
});
