import { byFamily } from '../../automation-findings';
import { defineSignal } from '../../signal';

export const massWording = defineSignal({
  id: 'mass-wording',
  axis: 'automation',
  needs: ['note'],
  direction: 'bad',
  summary: 'speaks to a crowd: fellow professionals, companies like yours',
  whenWrong: 'An organizer writes to the members of a group on purpose.',
  find: (facts) => byFamily(facts, 'mass', 0.6),
});
