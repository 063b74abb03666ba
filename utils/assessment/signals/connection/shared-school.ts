import { sharedPlace } from '../../fit/shared-place';
import { defineSignal } from '../../signal';

export const sharedSchool = defineSignal({
  id: 'shared-school',
  axis: 'connection',
  needs: ['profile'],
  direction: 'good',
  summary: 'names a school you went to',
  whenWrong: 'A large school has many people who never met.',
  find: (facts) => sharedPlace(facts, 'schools'),
});
