import type { ChecklistCatalogue } from '../checklist';

export const nlChecklist: ChecklistCatalogue = {
  past: 'Of het profiel een verleden heeft: eerdere banen, collega’s, berichten.',
  field: 'Of deze persoon werft in jouw vakgebied.',
  client: 'Of de baan bij het eigen bedrijf is of bij een klant.',
  tenure: 'Hoe lang deze persoon al bij {firm} werkt.',
  tenureAnywhere: 'Hoe lang deze persoon de huidige baan al heeft.',
  team: 'Of deze persoon het team leidt dat iemand zoekt.',
  owner: 'Of {firm} van deze persoon is, en sinds wanneer.',
  ownerAnywhere: 'Of het bedrijf van deze persoon is, en sinds wanneer.',
  recommended: 'Wie deze persoon aanbeveelt, en waarvoor.',
  trade: 'Of deze persoon zelf in jouw vakgebied heeft gewerkt.',
  invested: 'In welke bedrijven deze persoon geld heeft gestoken.',
  studies: 'Wat deze persoon studeert, en waar.',
  work: 'Waaraan deze persoon tot nu toe heeft gewerkt.',
  crossed: 'Waar jullie wegen elkaar kunnen hebben gekruist: een werkgever, een school, een plaats.',
  posts: 'Waarover deze persoon schrijft, en of dat je werk raakt.',
  both: 'Wie jullie allebei kennen.',
};
