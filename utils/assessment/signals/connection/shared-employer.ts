import { sharedPlace } from '../../fit/shared-place';
import { defineSignal } from '../../signal';

export const sharedEmployer = defineSignal({
  id: 'shared-employer',
  axis: 'connection',
  needs: ['profile'],
  direction: 'good',
  summary: 'names a firm where you have worked',
  whenWrong: 'A large firm has many people who never met.',
  find: (facts) => sharedPlace(facts, 'employers'),
});
