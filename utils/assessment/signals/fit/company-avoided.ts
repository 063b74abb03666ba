import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const companyAvoided = defineSignal({
  id: 'company-avoided',
  axis: 'fit',
  needs: ['goals'],
  direction: 'bad',
  summary: 'names a firm you avoid',
  whenWrong: 'The sender has left that firm.',
  find: (facts) => partFinding(facts, 'company', -1),
});
