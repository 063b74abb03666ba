import { findMark } from '../../safety-findings';
import { defineSignal } from '../../signal';

export const vagueJob = defineSignal({
  id: 'vague-job',
  axis: 'safety',
  needs: ['note'],
  direction: 'bad',
  summary: 'offers a job without saying which',
  whenWrong: 'A hurried recruiter.',
  find: (facts) => findMark(facts, 'vague-job'),
});
