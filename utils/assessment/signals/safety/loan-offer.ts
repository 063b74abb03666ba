import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const loanOffer = defineSignal({
  id: 'loan-offer',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'offers a loan unasked, with something to pay or send first',
  whenWrong: 'A bank that is clumsy with its fees.',
  find: (facts) => findMark(facts, 'loan-offer'),
});
