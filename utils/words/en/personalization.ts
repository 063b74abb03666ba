import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Names something you published or presented, and what it was about.',
  'receiver-fact': 'Names something particular that you or your firm did or said.',
  'shared-event': 'Names an occasion at which you both seem to have been.',
  'earlier-contact': 'Refers to an earlier conversation or meeting with you.',
  'shared-past': 'Names a school, employer or acquaintance that you seem to share.',
  'referrer-named': 'Says who suggested writing to you.',
  'concrete-question': 'Asks you something particular about what it refers to.',
  'reason-given': 'Says why it matters to them that it is you.',
  'profile-grounded': 'Refers to something that stands in the profile you gave.',
  'field-echo': 'Repeats what your profile shows, as a form letter can do too.',
  'only-profile-phrase': 'Speaks of your profile or background, but names nothing in it.',
  'no-word-about-you': 'Says nothing about you that could not go to anybody.',
};
