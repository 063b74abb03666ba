import type { SignalSentences } from '../catalogue';

/** What the note asks for or promises; never that somebody is a swindler. */
export const safetySentences: SignalSentences = {
  'account-alarm': 'Raises an alarm about an account and wants you to log in or confirm something.',
  'advance-fee': 'Tells of a large sum that is to come to you.',
  'approved-unasked': 'Says that you were accepted for something you did not apply for.',
  'asks-identity': 'Asks for identity papers, codes or account details.',
  'book-feature': 'Offers to feature your book or work, which usually ends in a bill.',
  'changed-account': 'Wants a payment to go to a new account.',
  'code-to-run': 'Asks you to fetch or run code before you have talked.',
  'domain-mail': 'Wants to sell you a domain, or to buy one of yours, unasked.',
  extortion: 'Threatens to show pictures or recordings.',
  flirting: 'Remarks on looks rather than on work.',
  'free-mail': 'Gives a free mail address where a firm would have its own.',
  'harsh-words': 'Insults or threatens.',
  'investment-pitch': 'Promises gains from investing or trading.',
  'lends-account': 'Wants the use of your account or name.',
  'loan-offer': 'Offers a loan for which you pay or send papers first.',
  'money-mule': 'Wants money or parcels to pass through your hands.',
  'moves-off': 'Wants to go on elsewhere at once, by messenger or private mail.',
  'odd-link': 'Has a link that hides where it leads.',
  'paid-honour': 'Offers an honour or an entry that you are to pay for.',
  'pays-first': 'Asks you to pay something before anything else.',
  'register-scare':
    'Warns that a name or domain of yours is about to be lost, and presses for time or money.',
  romance: 'Speaks of looks, feelings or friendship rather than of work.',
  'second-hand': 'Wants to pass you on to somebody else, such as a boss or a mentor.',
  'task-scam': 'Promises daily pay for simple tasks from home.',
  'vague-job': 'Offers a job without saying which, or for whom.',
};
