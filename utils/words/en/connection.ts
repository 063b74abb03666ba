import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Follows you already.',
  'mutual-connections': {
    plural: 'count',
    one: 'You both know one person.',
    other: 'You both know {count} people.',
  },
  'named-mutual': 'Names somebody among the people you both know[: {name}].',
  'shared-employer': 'Names a firm where you have worked[: {name}].',
  'shared-school': 'Names a school you went to[: {name}].',
  verified: 'LinkedIn has verified this account.',
};
