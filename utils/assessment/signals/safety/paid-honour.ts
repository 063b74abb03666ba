import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const paidHonour = defineSignal({
  id: 'paid-honour',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'offers an honour or an entry that you pay for',
  whenWrong: 'A society that charges its members openly.',
  find: (facts) => findMark(facts, 'paid-honour'),
});
