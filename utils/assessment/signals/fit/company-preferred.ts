import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const companyPreferred = defineSignal({
  id: 'company-preferred',
  axis: 'fit',
  needs: ['goals'],
  direction: 'good',
  summary: 'names a firm you would like to work with',
  whenWrong: 'The firm is named as a customer or a former employer.',
  find: (facts) => partFinding(facts, 'company', 1),
});
