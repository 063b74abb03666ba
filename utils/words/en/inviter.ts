import type { SignalSentences } from '../catalogue';

/** Who writes weighs in what the note says; these sentences tell the trade, never what the person is worth. */
export const inviterSentences: SignalSentences = {
  'coach-title': 'From a coach or mentor, going by the headline.',
  founder: 'From a founder or owner[ of {firm}], going by the headline.',
  'headline-noise': 'Has a headline of boasts, calls to write, or many signs.',
  'hiring-manager': 'From somebody who seems to hire for their own team[ at {firm}].',
  'hr-title': 'From somebody in human resources[ at {firm}].',
  investor: 'From an investor, going by the headline.',
  'job-seeker': 'From somebody who is looking for work, as headline or badge says.',
  peer: 'From somebody who does the kind of work you do.',
  'recruiter-agency': {
    good: 'From a recruiter who places people with other firms, which may open doors.',
    bad: 'From a recruiter who places people with other firms, while you are not looking for a job.',
  },
  'recruiter-inhouse': {
    good: 'From a recruiter of the firm that hires[, {firm}].',
    bad: 'From a recruiter of the firm that hires[, {firm}], while you are not looking for a job.',
  },
  'sales-title': 'From somebody who sells for a living, going by the headline.',
  'senior-rank': 'From somebody who decides things in their firm, going by the headline.',
  student: 'From a student or somebody at the start of a career.',
};
