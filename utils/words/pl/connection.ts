import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'Ta osoba już Cię obserwuje.',
  'mutual-connections': {
    plural: 'count',
    one: 'Macie {count} wspólny kontakt.',
    few: 'Macie {count} wspólne kontakty.',
    many: 'Macie {count} wspólnych kontaktów.',
    other: 'Macie {count} wspólnego kontaktu.',
  },
  'named-mutual': 'Wymienia kogoś z Waszych wspólnych kontaktów[: {name}].',
  'shared-employer': 'Wymienia firmę, którą znasz z własnej pracy[: {name}].',
  'shared-school': 'Wymienia szkołę z Twojego życiorysu[: {name}].',
  verified: 'Konto jest zweryfikowane przez LinkedIn.',
};
