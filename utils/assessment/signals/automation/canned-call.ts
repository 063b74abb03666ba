import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const cannedCall = defineSignal({
  id: 'canned-call',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'asks for a quick call in words that fit anybody',
  whenWrong: 'Somebody busy whom you asked to propose a call.',
  find: (facts) => byFamily(facts, 'call', 0.5),
});
