import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const oddLink = defineSignal({
  id: 'odd-link',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'has a link that hides where it leads',
  whenWrong: 'A shortened link by somebody who counts letters.',
  find: (facts) => findMark(facts, 'odd-link'),
});
