import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const offerFormula = defineSignal({
  id: 'offer-formula',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'offers a role in the usual words of recruiters',
  whenWrong: 'An honest offer, hurriedly written.',
  find: (facts) => byFamily(facts, 'offer', 0.5),
});
