import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const lendsAccount = defineSignal({
  id: 'lends-account',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'wants to rent, buy or use your account or name',
  whenWrong: 'An agency that you asked to run your page.',
  find: (facts) => findMark(facts, 'lends-account'),
});
