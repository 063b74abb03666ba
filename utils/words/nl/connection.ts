import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Volgt je al.',
  'mutual-connections': {
    plural: 'count',
    one: 'Jullie hebben één gemeenschappelijke connectie.',
    other: 'Jullie hebben {count} gemeenschappelijke connecties.',
  },
  'named-mutual': 'Noemt iemand uit jullie gemeenschappelijke connecties[: {name}].',
  'shared-employer': 'Noemt een bedrijf waar je hebt gewerkt[: {name}].',
  'shared-school': 'Noemt een school waarop je hebt gezeten[: {name}].',
  verified: 'LinkedIn heeft dit account geverifieerd.',
};
