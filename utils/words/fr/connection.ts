import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Vous suit déjà.',
  'mutual-connections': {
    plural: 'count',
    one: 'Vous avez une relation en commun.',
    other: 'Vous avez {count} relations en commun.',
  },
  'named-mutual': 'Cite quelqu’un parmi vos relations en commun[ : {name}].',
  'shared-employer': 'Cite une entreprise où vous avez travaillé[ : {name}].',
  'shared-school': 'Cite un établissement où vous avez étudié[ : {name}].',
  verified: 'LinkedIn a vérifié ce compte.',
};
