import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const senderPitch = defineSignal({
  id: 'sender-pitch',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'speaks of what the sender sells more than of you',
  whenWrong: 'An old colleague tells what the new firm does.',
  find: (facts) => byFamily(facts, 'pitch', 0.5),
});
