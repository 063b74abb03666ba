import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const extortion = defineSignal({
  id: 'extortion',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'threatens to show pictures or recordings',
  whenWrong: 'A photographer who sends out an album.',
  find: (facts) => findMark(facts, 'extortion'),
});
