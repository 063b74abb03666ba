import type { SignalSentences } from '../catalogue';

export const automationSentences: SignalSentences = {
  'calendar-link': 'Asks you to book a slot in a calendar before you know what it is about.',
};
