import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('fr');

export const fr: MenuWords = {
  assessSelected: 'Évaluer le texte sélectionné',
  alwaysPerson: 'Toujours accepter cette personne',
  neverPerson: 'Ne jamais accepter cette personne',
  alwaysWords: 'Toujours accepter les invitations contenant « %s »',
  neverWords: 'Ne jamais accepter les invitations contenant « %s »',
  undoList: 'Annuler la dernière modification des listes',
  undecided: counted({
    one: 'Winnow : # invitation à décider sur cette page',
    other: 'Winnow : # invitations à décider sur cette page',
  }),
  waiting: counted({
    one: 'Winnow : # question attend une réponse',
    other: 'Winnow : # questions attendent une réponse',
  }),
  noProfile: 'Winnow : ce lien ne mène à aucun profil. Vos listes n’ont pas changé.',
};
