import { reasonFindings } from '../../personalization/findings';
import { defineSignal } from '../../signal';

export const reasonGiven = defineSignal({
  id: 'reason-given',
  axis: 'personalization',
  needs: ['note'],
  direction: 'good',
  summary: 'says why it matters to them that it is you',
  whenWrong: 'The reason is the sales pitch, joined to the reference by a "because".',
  find: (facts) => reasonFindings(facts, ['reason', 'parallel', 'detail']),
});
