import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const movesOff = defineSignal({
  id: 'moves-off',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'wants to go on elsewhere at once: WhatsApp, Telegram, a private address',
  whenWrong: 'In some countries and trades WhatsApp is the usual way.',
  find: (facts) => findMark(facts, 'moves-off'),
});
