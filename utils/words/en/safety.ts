import type { SignalSentences } from '../catalogue';

export const safetySentences: SignalSentences = {
  'pays-first': 'Asks you to pay something first.',
  'asks-identity': 'Asks for documents, codes or account details.',
  'code-to-run': 'Asks you to run or download something before you have talked.',
  'task-scam': 'Promises money for small tasks online.',
  'investment-pitch': 'Promises gains from investing or trading.',
  'money-mule': 'Wants money or parcels to pass through your hands.',
  'advance-fee': 'Tells of a large sum that is to become yours.',
  'domain-mail': 'Offers to buy, sell or register a domain or brand of yours unasked.',
  'book-feature': 'Offers praise in print or an award that usually costs money.',
  'moves-off': 'Wants to leave LinkedIn for a messenger or private mail at once.',
  romance: 'Seeks a private acquaintance more than a working one.',
  'vague-job': 'Offers a job without a firm, a role or a place.',
  'approved-unasked': 'Says that you were chosen for something you did not apply for.',
};
