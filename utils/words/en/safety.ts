import type { SignalSentences } from '../catalogue';

/** What the note asks for or promises; never that somebody is a swindler. */
export const safetySentences: SignalSentences = {
  'advance-fee': 'Tells of a large sum that is to come to you.',
  'approved-unasked': 'Says that you were accepted for something you did not apply for.',
  'asks-identity': 'Asks for identity papers, codes or account details.',
  'book-feature': 'Offers to feature your book or work, which usually ends in a bill.',
  'code-to-run': 'Asks you to fetch or run code before you have talked.',
  'domain-mail': 'Wants to sell you a domain, or to buy one of yours, unasked.',
  'free-mail': 'Gives a free mail address where a firm would have its own.',
  'investment-pitch': 'Promises gains from investing or trading.',
  'money-mule': 'Wants money or parcels to pass through your hands.',
  'moves-off': 'Wants to go on elsewhere at once, by messenger or private mail.',
  'odd-link': 'Has a link that hides where it leads.',
  'pays-first': 'Asks you to pay something before anything else.',
  romance: 'Speaks of looks, feelings or friendship rather than of work.',
  'second-hand': 'Wants to pass you on to somebody else, such as a boss or a mentor.',
  'task-scam': 'Promises daily pay for simple tasks from home.',
  'vague-job': 'Offers a job without saying which, or for whom.',
};
