import type { SignalSentences } from '../catalogue';

export const personalizationSentences: SignalSentences = {
  'outside-reference': 'Nomina qualcosa che hai pubblicato o presentato, e di che cosa trattava.',
  'receiver-fact': 'Nomina qualcosa di particolare che tu o la tua azienda avete fatto o detto.',
  'shared-event': 'Nomina un’occasione in cui sembra che foste presenti entrambi.',
  'earlier-contact': 'Richiama una conversazione o un incontro precedente con te.',
  'shared-past': 'Nomina una scuola, un’azienda o una conoscenza che sembrate avere in comune.',
  'referrer-named': 'Dice chi ha suggerito di scriverti.',
  'concrete-question': 'Ti chiede qualcosa di preciso su ciò che richiama.',
  'reason-given': 'Dice perché conta che sia proprio tu.',
  'profile-grounded': 'Richiama qualcosa che sta nel profilo che hai indicato.',
  'field-echo': 'Ripete ciò che mostra il tuo profilo, come sa fare anche una lettera circolare.',
  'only-profile-phrase': 'Parla del tuo profilo o del tuo percorso, ma non ne nomina nulla.',
  'no-word-about-you': 'Di te non dice nulla che non possa andare bene per chiunque.',
};
