import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const codeToRun = defineSignal({
  id: 'code-to-run',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'asks you to fetch and run code before you have spoken',
  whenWrong: 'A maintainer who wants a bug confirmed.',
  find: (facts) => findMark(facts, 'code-to-run'),
});
