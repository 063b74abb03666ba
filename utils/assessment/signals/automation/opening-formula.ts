import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const openingFormula = defineSignal({
  id: 'opening-formula',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'opens with a formula such as “hope you are well”',
  whenWrong: 'Ordinary politeness.',
  find: (facts) => byFamily(facts, 'opener', 0.6),
});
