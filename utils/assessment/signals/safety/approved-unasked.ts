import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const approvedUnasked = defineSignal({
  id: 'approved-unasked',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'says you are accepted for what you never applied for',
  whenWrong: 'You applied and forgot.',
  find: (facts) => findMark(facts, 'approved-unasked'),
});
