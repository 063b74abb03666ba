import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const taskScam = defineSignal({
  id: 'task-scam',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'promises daily pay for simple tasks from home',
  whenWrong: 'A real micro-job or survey.',
  find: (facts) => findMark(facts, 'task-scam'),
});
