import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const asksIdentity = defineSignal({
  id: 'asks-identity',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'asks for identity papers, bank or card details',
  whenWrong: 'A firm that hired you and needs them for the contract.',
  find: (facts) => findMark(facts, 'asks-identity'),
});
