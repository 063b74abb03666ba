import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const changedAccount = defineSignal({
  id: 'changed-account',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'names a new bank account to pay to',
  whenWrong: 'A supplier that changed banks and will gladly confirm it by telephone.',
  find: (facts) => findMark(facts, 'changed-account'),
});
