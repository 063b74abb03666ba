import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const secondHand = defineSignal({
  id: 'second-hand',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'is only to pass you on to a boss, an uncle or a mentor',
  whenWrong: 'An assistant who really writes for somebody.',
  find: (facts) => findMark(facts, 'second-hand'),
});
