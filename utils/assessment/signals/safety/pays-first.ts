import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const paysFirst = defineSignal({
  id: 'pays-first',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'wants a payment before anything else: a deposit, a fee, a gift card',
  whenWrong: 'A landlord, a course or a visa office that you asked.',
  find: (facts) => findMark(facts, 'pays-first'),
});
