import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Folgt Ihnen bereits.',
  'mutual-connections': {
    plural: 'count',
    one: 'Sie beide kennen eine gemeinsame Person.',
    other: 'Sie beide kennen {count} gemeinsame Personen.',
  },
  'named-mutual': 'Nennt jemanden aus dem Kreis, den Sie beide kennen[: {name}].',
  'shared-employer': 'Nennt eine Firma, bei der Sie gearbeitet haben[: {name}].',
  'shared-school': 'Nennt eine Schule oder Hochschule, die Sie besucht haben[: {name}].',
  verified: 'LinkedIn hat dieses Konto verifiziert.',
};
