import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('fr');

/** Options: the always and never lists. */
export const listWords: SurfaceWords['lists'] = {
  lead: 'Les listes passent avant toute autre règle. Un avertissement d’arnaque reste malgré tout.',
  always: {
    label: 'Toujours accepter',
    empty: 'Cette liste est vide.',
    add: 'Ajouter à la liste « toujours »',
  },
  never: {
    label: 'Ne jamais accepter',
    empty: 'Cette liste est vide.',
    add: 'Ajouter à la liste « jamais »',
  },
  addShort: 'Ajouter',
  kindLabel: 'Type',
  kinds: {
    person: 'Personne',
    firm: 'Entreprise',
    domain: 'Domaine web',
    words: 'Mots de la note',
  },
  valueLabel: 'Valeur',
  hints: {
    person: 'Adresse du profil ou nom',
    firm: 'Nom de l’entreprise',
    domain: 'example.com',
    words: 'Mots tels qu’ils figurent dans la note',
  },
  remove: (entry) => `Retirer ${apart(entry)}`,
  added: (entry) => `Ajout effectué : ${apart(entry)}.`,
  moved: (entry) => `Ajout effectué ici, et retrait de l’autre liste : ${apart(entry)}.`,
  removed: (entry) => `Retrait effectué : ${apart(entry)}.`,
  already: (entry) => `Déjà dans la liste : ${apart(entry)}.`,
};
