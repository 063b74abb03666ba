import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const harshWords = defineSignal({
  id: 'harsh-words',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'insults or threatens',
  whenWrong: 'Somebody who quotes what was said to them.',
  find: (facts) => findMark(facts, 'harsh-words'),
});
