import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Ya te sigue.',
  'mutual-connections': {
    plural: 'count',
    one: 'Hay un contacto en común.',
    other: 'Hay {count} contactos en común.',
  },
  'named-mutual': 'Nombra a alguien entre los contactos en común[: {name}].',
  'shared-employer': 'Nombra una empresa en la que has trabajado[: {name}].',
  'shared-school': 'Nombra un centro en el que estudiaste[: {name}].',
  verified: 'LinkedIn ha verificado esta cuenta.',
};
