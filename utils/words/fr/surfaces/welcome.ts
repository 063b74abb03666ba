import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('fr');

/** The welcome tab. */
export const welcomeWords: SurfaceWords['welcome'] = {
  title: 'Bienvenue dans Winnow',
  headline: 'Quelles invitations méritent d’être acceptées ?',
  lead: 'À côté de chaque invitation, sur la page des invitations de LinkedIn, Winnow montre un verdict, ses raisons avec les mots cités, et une réponse à copier. Il lit ce que vous avez ouvert et travaille sur cet ordinateur seulement.',
  toTry: 'Essayer sur des invitations inventées',
  toBegin: 'Commencer',

  tryTitle: 'Essayez maintenant',
  tryText:
    'Tout le monde ici est inventé. Ouvrez une invitation pour voir pourquoi, ou copiez tout de suite sa réponse : c’est le vrai jugement, calculé à l’instant.',
  tryFor:
    'Comme si vous étiez Mira, data engineer à Rotterdam. Vos réponses ci-dessous remplacent ses souhaits.',
  tryWaiting: 'Évaluation des invitations…',
  tryFailed: 'Les invitations inventées n’ont pas pu être évaluées. Rechargez cette page une fois.',
  tryDone: 'C’est tout : collez la réponse dans la messagerie de LinkedIn, et envoyez-la vous-même.',

  questionsTitle: 'Que cherchez-vous ?',
  questionsText:
    'Quatre questions, dont chacune peut attendre. Les réponses sont enregistrées aussitôt, et les invitations ci-dessus les suivent.',
  skip: 'Passer les questions',
  more: 'Le reste, comme la rémunération et les entreprises, se trouve dans les paramètres.',

  importText:
    'Votre propre parcours montre quand une note a vraiment été écrite pour vous. L’export de LinkedIn ou un JSON Resume le remplit ; vous pouvez le faire plus tard dans les paramètres.',
  importOpen: 'Importer un fichier',

  promisesTitle: 'Ce qu’il ne fait jamais, et comment le vérifier',
  promises: [
    [
      'Il n’envoie rien nulle part.',
      'Passez hors ligne et rechargez cette page : il évalue toujours. La liste réseau des outils de développement de votre navigateur reste vide.',
    ],
    [
      'Il ne clique, ne saisit et n’envoie jamais à votre place.',
      'Observez-le : rien ne bouge sur LinkedIn tant que vous n’appuyez pas vous-même.',
    ],
    [
      'Il juge la note et l’offre, jamais la personne.',
      'Collez la même note sous un autre nom dans le panneau latéral : seule la salutation change.',
    ],
    [
      'Il conserve peu, et n’en cache rien.',
      'Les paramètres montrent tout ce qu’il retient, l’enregistrent dans un fichier lisible, et l’oublient sur un mot de vous.',
    ],
  ],

  beginTitle: 'Avant de commencer',
  beginLead: 'Rien n’a encore été lu sur LinkedIn. Voici ce que vous acceptez :',
  disclosure: [
    [
      'Ce qui est lu',
      'Sur les pages d’invitations de LinkedIn, tant que vous en avez une ouverte : de chaque invitation en attente, le nom, le titre du profil, la note, les relations en commun, les badges, la date et le numéro.',
    ],
    ['Dans quel but', 'Établir un verdict, ses raisons et une réponse. Rien d’autre.'],
    [
      'Ce qui est conservé',
      'Sur cet ordinateur seulement : l’adresse du profil, l’entreprise, les dates, le verdict, la réponse que vous avez copiée, et une empreinte de la note dont aucun texte ne peut être retrouvé.',
    ],
    ['Qui le reçoit', 'Personne. Il n’y a ni serveur ni compte.'],
  ],
  termsTitle: 'Les conditions d’utilisation de LinkedIn',
  termsText:
    'Leur section 8.2 s’oppose aux outils qui lisent les pages de LinkedIn ou en changent l’aspect, et LinkedIn a écrit à des gens qui avaient créé ou utilisaient des outils inoffensifs. Winnow n’automatise rien, mais l’utiliser ou non est votre décision.',
  agree: 'J’accepte : commencer',
  notNow:
    'Sinon, fermez cet onglet : rien n’est lu alors. La rubrique « À propos » des paramètres ramène ici.',
  agreedOn: (at) =>
    `Vous avez donné votre accord le ${day(at)}. Winnow lit vos invitations tant que vous les avez ouvertes.`,
  agreeFailed: 'L’enregistrement a échoué : le navigateur refuse l’accès à son stockage.',
  openInvitations: 'Ouvrir vos invitations',
  openSettings: 'Tous les paramètres',
  independent: 'Winnow n’a aucun lien avec LinkedIn.',
};
