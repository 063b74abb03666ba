import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const networkFormula = defineSignal({
  id: 'network-formula',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'asks to connect in the usual words',
  whenWrong: 'Many honest people know no other words for it.',
  find: (facts) => byFamily(facts, 'network', 0.6),
});
