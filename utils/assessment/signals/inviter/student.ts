import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const student = defineSignal({
  id: 'student',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'good',
  summary: 'comes from a student, an intern or a beginner',
  whenWrong: 'A professional who studies beside the job.',
  find: (facts) => roleFinding(facts, 'student'),
});
