import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Nombra algo que publicaste o presentaste, y de qué trataba.',
  'receiver-fact': 'Nombra algo concreto, hecho o dicho por ti o por tu empresa.',
  'shared-event': 'Nombra una ocasión en la que, al parecer, coincidió contigo.',
  'earlier-contact': 'Se refiere a una conversación o un encuentro anterior contigo.',
  'shared-past': 'Nombra un centro, una empresa o una persona que parece haber en común.',
  'referrer-named': 'Dice quién le sugirió escribirte.',
  'concrete-question': 'Te pregunta algo concreto sobre aquello a lo que se refiere.',
  'reason-given': 'Dice por qué le importa que seas tú.',
  'profile-grounded': 'Se refiere a algo que figura en el perfil que diste.',
  'field-echo': 'Repite lo que muestra tu perfil, algo que también puede hacer una carta tipo.',
  'only-profile-phrase': 'Habla de tu perfil o tu trayectoria, pero no nombra nada de ello.',
  'no-word-about-you': 'No dice nada de ti que no valdría para cualquiera.',
};
