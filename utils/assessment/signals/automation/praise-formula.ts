import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const praiseFormula = defineSignal({
  id: 'praise-formula',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'praises your profile in words that fit anybody',
  whenWrong: 'Sincere praise by somebody shy.',
  find: (facts) => byFamily(facts, 'flattery', 0.6),
});
