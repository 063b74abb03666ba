import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const advanceFee = defineSignal({
  id: 'advance-fee',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'speaks of an inheritance, a prize or a fortune to be transferred',
  whenWrong: 'A lawyer who really looks for an heir.',
  find: (facts) => findMark(facts, 'advance-fee'),
});
