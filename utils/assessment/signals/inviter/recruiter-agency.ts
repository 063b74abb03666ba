import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const recruiterAgency = defineSignal({
  id: 'recruiter-agency',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'either',
  summary: 'comes from a recruiter who places people with other firms',
  whenWrong: 'A recruiter of a firm that only sounds like an agency.',
  find: (facts) => roleFinding(facts, 'recruiter-agency'),
});
