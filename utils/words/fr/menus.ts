import type { MenuWords } from '../menus';

export const fr: MenuWords = {
  assessSelected: 'Évaluer le texte sélectionné',
  alwaysPerson: 'Toujours accepter cette personne',
  neverPerson: 'Ne jamais accepter cette personne',
  alwaysWords: 'Toujours accepter les invitations contenant « %s »',
  neverWords: 'Ne jamais accepter les invitations contenant « %s »',
  undoList: 'Annuler la dernière modification des listes',
};
