import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Ti segue già.',
  'mutual-connections': {
    plural: 'count',
    one: 'Avete un collegamento in comune.',
    other: 'Avete {count} collegamenti in comune.',
  },
  'named-mutual': 'Nomina qualcuno tra i vostri collegamenti in comune[: {name}].',
  'shared-employer': 'Nomina un’azienda in cui hai lavorato[: {name}].',
  'shared-school': 'Nomina una scuola che hai frequentato[: {name}].',
  verified: 'LinkedIn ha verificato questo account.',
};
