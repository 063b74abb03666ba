import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const numberBoast = defineSignal({
  id: 'number-boast',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'boasts with figures, such as 40 % more or 500 clients',
  whenWrong: 'A figure of a study you both know.',
  find: (facts) => byFamily(facts, 'boast', 0.6),
});
