import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('fr');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow, version ${version}`,
  neverTitle: 'Ce qu’il ne fait jamais',
  never: [
    'Il juge la note et l’offre, jamais la personne. Noms, photos et origines ne comptent pour rien.',
    'Il n’envoie rien nulle part, et ses pages ne peuvent rien charger d’ailleurs.',
    'Il ne clique, ne saisit et ne répond jamais à votre place. Vous copiez les mots ; l’envoi vous appartient.',
    'Il ne masque aucune invitation, et il dit ce qu’il n’a pas examiné.',
  ],
  privacyTitle: 'La confidentialité en bref',
  privacy: [
    'Ce qui est lu : les invitations sur les pages d’invitations de LinkedIn tant que vous en avez une ouverte, et les textes que vous fournissez vous-même.',
    'Ce qui est conservé, sur cet ordinateur seulement : vos objectifs et vos listes, et de chaque invitation l’adresse du profil, l’entreprise, les dates, le verdict et une empreinte de la note. « Mémoire et statistiques » le montre et l’oublie.',
    'Ce qui quitte cet ordinateur : rien, sauf un fichier que vous enregistrez.',
  ],
  agreed: (at) => `Vous avez donné votre accord le ${day(at)}.`,
  notAgreed: 'Vous n’avez pas encore donné votre accord : rien n’est lu sur LinkedIn.',
  takeBack: 'Retirer mon accord',
  takenBack: 'Accord retiré. Plus rien n’est lu sur LinkedIn désormais.',
  begin: 'Lire et commencer',
  termsTitle: 'Les conditions de LinkedIn',
  terms:
    'Les conditions d’utilisation de LinkedIn s’opposent aux outils qui lisent ses pages ou en changent l’aspect. Winnow ajoute son badge à ce que vous voyez, ou laisse la page intacte si vous le demandez sous « Apparence », et n’appelle rien de LinkedIn. L’utiliser ou non est votre décision. Winnow n’a aucun lien avec LinkedIn.',
  demoTitle: 'Invitations inventées',
  demoText: 'Une petite boîte d’invitations inventées montre tout ce que fait Winnow, sans LinkedIn.',
  demoOpen: 'Voir les invitations inventées',
  licencesTitle: 'Licences',
  licences: 'Winnow est un logiciel libre sous licence MIT. Il est construit avec :',
  problemTitle: 'Signaler un problème',
  problemText:
    'Dites ce que vous avez fait et ce que vous attendiez, et ajoutez ces lignes. Elles ne contiennent rien sur vous ni sur qui que ce soit.',
  problemLabel: 'Lignes pour un signalement',
  problemCopy: 'Copier ces lignes',
  problemCopied: 'Les lignes sont copiées.',
  facts: {
    version: 'Winnow',
    browser: 'Navigateur',
    language: 'Langue',
    theme: 'Couleurs',
    page: 'Verdicts',
    remembered: 'Invitations en mémoire',
  },
};
