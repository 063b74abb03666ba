import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const closingFormula = defineSignal({
  id: 'closing-formula',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'closes with a formula such as “no pressure” or “thanks in advance”',
  whenWrong: 'Ordinary politeness.',
  find: (facts) => byFamily(facts, 'closing', 0.6),
});
