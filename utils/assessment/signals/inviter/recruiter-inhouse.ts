import { roleFinding } from '../../roles/finding';
import { defineSignal } from '../../signal';

export const recruiterInhouse = defineSignal({
  id: 'recruiter-inhouse',
  axis: 'inviter',
  needs: ['headline'],
  direction: 'either',
  summary: 'comes from a recruiter of the firm that hires',
  whenWrong: 'An agency recruiter who sits with a client and names it as the firm.',
  find: (facts) => roleFinding(facts, 'recruiter-inhouse'),
});
