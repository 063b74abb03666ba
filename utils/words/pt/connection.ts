import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Já segue você.',
  'mutual-connections': {
    plural: 'count',
    one: 'Vocês têm {count} conexão em comum.',
    other: 'Vocês têm {count} conexões em comum.',
  },
  'named-mutual': 'Cita alguém entre as conexões que vocês têm em comum[: {name}].',
  'shared-employer': 'Cita uma empresa em que você trabalhou[: {name}].',
  'shared-school': 'Cita uma escola em que você estudou[: {name}].',
  verified: 'O LinkedIn verificou esta conta.',
};
