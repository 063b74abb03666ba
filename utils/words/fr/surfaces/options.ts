import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, apart } = waysOf('fr');

/** Options: the frame and the goals. Keys of choices are the values of the model. */
export const optionsWords: SurfaceWords['options'] = {
  title: 'Paramètres de Winnow',
  tabs: {
    goals: 'Objectifs',
    profile: 'À propos de vous',
    lists: 'Listes',
    replies: 'Réponses',
    memory: 'Mémoire et statistiques',
    appearance: 'Apparence',
    shortcuts: 'Raccourcis',
    data: 'Données',
    about: 'À propos',
  },
  loading: 'Lecture de vos paramètres…',
  loadFailed: 'Vos paramètres n’ont pas pu être lus.',
  retry: 'Réessayer',
  saving: 'Enregistrement…',
  saved: 'Enregistré',
  notSaved: 'Pas encore enregistré : un champ est à revoir',
  saveFailed: 'L’enregistrement a échoué. Réessayez.',
  undo: 'Annuler la dernière modification',
  undone: 'Dernière modification annulée',
  unchanged: 'Toute modification est enregistrée aussitôt',
  goalsLead: 'Ce que vous cherchez détermine ce qui convient. Tout ici est facultatif.',
  intent: {
    label: 'Qu’est-ce qui vous amène ici ?',
    help: 'Votre propre règle passe avant tout ce que dit une note.',
    choices: {
      looking: ['Chercher un emploi', 'Les offres qui conviennent comptent beaucoup.'],
      open: ['Voir les bonnes offres', 'Seulement ce qui est personnel et convient.'],
      closed: [
        'Pas d’inconnus',
        'Vous ne cherchez rien : inconnus et offres sont déclinés poliment, selon votre règle.',
      ],
      hiring: ['Recruter', 'Candidatures et recommandations sont bienvenues.'],
      networking: ['Rencontrer du monde', 'Un travail en commun compte plus qu’une offre.'],
      selling: ['Trouver des clients', 'Acheteurs et partenaires sont bienvenus.'],
    },
  },
  acceptOnly: {
    label: 'Qui acceptez-vous ?',
    choices: {
      anyone: ['Toute personne ayant une bonne raison', 'La note décide.'],
      known: ['Les personnes que je connais', 'Les autres sont déclinées, selon votre règle.'],
      'met-or-worked-with': ['Après une rencontre ou un travail', 'La règle la plus stricte.'],
    },
  },
  workTitle: 'Le travail',
  targetRoles: ['Postes que vous prendriez', 'Par exemple Data Engineer'],
  seniority: 'Niveau',
  seniorityAny: 'Tous les niveaux',
  seniorities: {
    intern: 'Stage ou études',
    junior: 'Junior',
    mid: 'Intermédiaire',
    senior: 'Senior',
    lead: 'Lead ou principal',
    manager: 'Encadrement',
    director: 'Direction',
    vp: 'Vice-présidence',
    executive: 'Direction générale',
    founder: 'Propre entreprise',
  },
  skills: ['Compétences à exercer', 'Par exemple Python'],
  contractTypes: {
    label: 'Contrats que vous signeriez',
    help: 'Rien de coché signifie tous.',
    choices: {
      permanent: 'CDI',
      contract: 'Mission ou freelance',
      'part-time': 'Temps partiel',
      temporary: 'CDD ou intérim',
      internship: 'Stage',
    },
  },
  placeTitle: 'Le lieu',
  locations: ['Lieux', 'Par exemple Rotterdam'],
  remote: {
    label: 'Télétravail',
    choices: {
      any: 'Peu importe',
      remote: 'À distance seulement',
      'remote-or-hybrid': 'À distance ou hybride',
      hybrid: 'Hybride',
      onsite: 'Sur place',
    },
  },
  languages: ['Langues dans lesquelles vous écrivez', 'Par exemple anglais'],
  languagesHelp: 'La première sert aux réponses quand il n’y a pas de note à suivre.',
  languagesUnknown: (text) =>
    `« ${apart(text)} » n’est pas une langue connue de Winnow. Essayez son nom ou un code comme pt-BR.`,
  payTitle: 'La rémunération',
  pay: {
    label: 'Le minimum pour vous',
    help: 'Laissez le montant vide si la rémunération ne décide de rien.',
    amount: 'Montant',
    currency: 'Devise',
    period: 'Par',
    periods: { hour: 'heure', day: 'jour', month: 'mois', year: 'an' },
  },
  askAboutPay: 'Demander la rémunération quand une note n’en dit rien',
  companyTitle: 'L’entreprise',
  industries: ['Secteurs qui vous plaisent', 'Par exemple énergie'],
  avoidIndustries: ['Secteurs que vous évitez', 'Par exemple jeux d’argent'],
  prefer: ['Entreprises qui vous plairaient', 'Noms'],
  avoid: ['Entreprises où vous n’iriez pas', 'Noms'],
  effect: {
    title: 'Ce que changent vos réponses',
    none: 'Depuis l’ouverture de cette page, aucun verdict n’a changé.',
    changed: counted({
      one: 'Depuis l’ouverture de cette page, # invitation a changé de verdict.',
      other: 'Depuis l’ouverture de cette page, # invitations ont changé de verdict.',
    }),
    show: 'Lesquelles',
    fromTo: (from, to) => `${from}, désormais : ${to}`,
    ofOwn: counted({
      one: 'Examinée : # invitation de votre page d’invitations ouverte.',
      other: 'Examinées : # invitations de votre page d’invitations ouverte.',
    }),
    ofDemo: counted({
      one: 'Examinée : # invitation inventée. Ouvrez vos invitations dans un autre onglet pour voir les vôtres.',
      other:
        'Examinées : # invitations inventées. Ouvrez vos invitations dans un autre onglet pour voir les vôtres.',
    }),
  },
};
