import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const freeMail = defineSignal({
  id: 'free-mail',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'gives a free mail address for a firm',
  whenWrong: 'A small firm that never had its own.',
  find: (facts) => findMark(facts, 'free-mail'),
});
