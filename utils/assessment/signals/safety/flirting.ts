import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const flirting = defineSignal({
  id: 'flirting',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'remarks on looks or proposes a date',
  whenWrong: 'A compliment on a portrait by its photographer.',
  find: (facts) => findMark(facts, 'flirting'),
});
