import type { ChecklistCatalogue } from '../checklist';

export const frChecklist: ChecklistCatalogue = {
  past: 'Si le profil a un passé : anciens emplois, collègues, publications.',
  field: 'Si ses recrutements touchent votre domaine.',
  client: 'Si le poste est dans sa propre entreprise ou chez un client.',
  tenure: 'Depuis combien de temps cette personne est chez {firm}.',
  tenureAnywhere: 'Depuis combien de temps cette personne occupe son poste actuel.',
  team: 'Si cette personne dirige l’équipe qui recrute.',
  owner: 'Si {firm} est bien son entreprise, et depuis quand.',
  ownerAnywhere: 'Si l’entreprise est bien la sienne, et depuis quand.',
  recommended: 'Qui recommande cette personne, et pour quoi.',
  trade: 'Si cette personne a elle-même travaillé dans votre domaine.',
  invested: 'Les entreprises où son argent est placé.',
  studies: 'Ses études : quoi, et où.',
  work: 'Ses travaux jusqu’ici.',
  crossed: 'Où vos chemins ont pu se croiser : une entreprise, une école, un lieu.',
  posts: 'Les sujets de ses publications, et leur lien avec votre travail.',
  both: 'Vos relations en commun.',
};
