import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const accountAlarm = defineSignal({
  id: 'account-alarm',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'says that an account is in danger and wants you to log in or confirm',
  whenWrong: 'A real notice, which would also stand in your account itself.',
  find: (facts) => findMark(facts, 'account-alarm'),
});
