import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const bookFeature = defineSignal({
  id: 'book-feature',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'offers to feature your book in a reading club, as paid-for promotions do',
  whenWrong: 'A reading club of friends.',
  find: (facts) => findMark(facts, 'book-feature'),
});
