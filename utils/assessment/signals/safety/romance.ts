import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const romance = defineSignal({
  id: 'romance',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'speaks of looks, feelings or friendship',
  whenWrong: 'A warm-hearted writer, or one whose language is warm.',
  find: (facts) => findMark(facts, 'romance'),
});
