import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const bumpWording = defineSignal({
  id: 'bump-wording',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'follows up on a message that may never have been',
  whenWrong: 'A real second letter after a first one went unanswered.',
  find: (facts) => byFamily(facts, 'bump', 0.8),
});
