import { partFinding } from '../../fit/finding';
import { defineSignal } from '../../signal';

export const industryAvoided = defineSignal({
  id: 'industry-avoided',
  axis: 'fit',
  needs: ['note', 'goals'],
  direction: 'bad',
  summary: 'names an industry you avoid',
  whenWrong: 'They say that they left that industry.',
  find: (facts) => partFinding(facts, 'avoided', -1),
});
