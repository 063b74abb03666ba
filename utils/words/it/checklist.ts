import type { ChecklistCatalogue } from '../checklist';

export const itChecklist: ChecklistCatalogue = {
  past: 'Se il profilo ha un passato: lavori precedenti, colleghi, post.',
  field: 'Se le sue selezioni riguardano il tuo settore.',
  client: 'Se il posto è nella sua azienda o presso un cliente.',
  tenure: 'Da quanto tempo lavora presso {firm}.',
  tenureAnywhere: 'Da quanto tempo ha il lavoro attuale.',
  team: 'Se guida il team che assume.',
  owner: 'Se {firm} è di sua proprietà, e da quando.',
  ownerAnywhere: 'Se l’azienda è di sua proprietà, e da quando.',
  recommended: 'Chi consiglia questa persona, e per che cosa.',
  trade: 'Se ha lavorato in prima persona nel tuo settore.',
  invested: 'In quali aziende ha messo denaro.',
  studies: 'Che cosa studia, e dove.',
  work: 'A che cosa ha lavorato finora.',
  crossed: 'Dove potreste esservi incrociati: un’azienda, una scuola, un luogo.',
  posts: 'Di che cosa scrive, e se tocca il tuo lavoro.',
  both: 'Chi conoscete entrambi.',
};
