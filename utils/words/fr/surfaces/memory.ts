import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('fr');
const requests = counted({ one: '# invitation', other: '# invitations' });
const imported = counted({ one: '# relation importée', other: '# relations importées' });
const declined = counted({ one: '# déclinée', other: '# déclinées' });
const notes = counted({ one: '# note', other: '# notes' });

/** Options: memory and statistics. */
export const memoryWords: SurfaceWords['memory'] = {
  loading: 'Lecture de la mémoire…',
  failed: 'La mémoire n’a pas pu être lue : le navigateur refuse l’accès à son stockage.',
  lead: 'Ce que Winnow a vu, conservé sur cet ordinateur seulement : qui vous a écrit, de quelle entreprise, le conseil donné et ce que vous avez copié. Des notes ne restent que des empreintes, dont aucun texte ne peut être retrouvé, sauf si vous en décidez autrement plus bas.',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? `, la plus ancienne du ${day(oldestAt)}` : ''}${known > 0 ? ` ; ${imported(known)}` : ''}.`,
  empty:
    'Rien pour l’instant. Les graphiques se remplissent quand vous ouvrez vos invitations, ou d’un coup avec un import sous « Données ».',
  questionsTitle: 'En attente de réponse',
  questionsEmpty: 'Aucune question en suspens.',
  questionsHelp:
    'Invitations pour lesquelles vous avez copié « Demander des précisions ». Winnow ne voit pas les réponses : marquez-les vous-même comme traitées.',
  asked: (at) => `Question du ${day(at)}`,
  due: 'Toujours sans réponse ?',
  unnamed: 'Quelqu’un sans adresse de profil',
  handled: 'Marquer comme traitée',
  handledStatus: 'Marquée comme traitée.',
  undo: 'Annuler',
  statisticsTitle: 'Statistiques',
  asTable: 'Afficher en tableau',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `T${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1} ${at.slice(0, 4)}`,
  weekOf: 'Semaine du',
  quarterHead: 'Trimestre',
  series: {
    accept: 'À accepter',
    ask: 'À clarifier d’abord',
    decline: 'À décliner poliment',
    report: 'Semble une arnaque',
    unjudged: 'Importées, sans verdict',
    templates: 'Modèles',
    own: 'Mots personnels',
  },
  all: 'Toutes',
  weeksTitle: 'Invitations par semaine',
  weeksSummary: (count, each) =>
    `${requests(count)} ces six derniers mois, environ ${number(each, 1)} par semaine.`,
  quartersTitle: 'Au fil des années',
  quartersSummary: (count, share) =>
    `${requests(count)} en tout ; ${percent(share)} des notes sont des modèles.`,
  templatesTitle: 'Modèles et mots personnels',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'Pas encore de notes.'
      : `Sur ${notes(noted)}, ${percent(templates / noted)} sont venues d’autres personnes avec presque les mêmes mots, ou semblent écrites par un outil.`,
  rolesTitle: 'Qui vous écrit',
  rolesSummary: (role) => `Le plus souvent : ${role.toLowerCase()}.`,
  roleHead: 'Rôle',
  roles: {
    'recruiter-agency': 'Cabinet de recrutement',
    'recruiter-inhouse': 'Recrutement interne',
    'hiring-manager': 'Manager qui recrute',
    sales: 'Vente',
    founder: 'Création d’entreprise',
    investor: 'Investissement',
    student: 'Études',
    hr: 'Ressources humaines',
    coach: 'Coaching',
    professional: 'Autre métier',
    unknown: 'Non précisé',
  },
  firmsTitle: 'De quelles entreprises',
  firmsSummary: (firm) => `Le plus souvent : ${apart(firm)}.`,
  firmHead: 'Entreprise',
  requestsHead: 'Invitations',
  declinedHead: 'Déclinées par vous',
  declined: (count) => (count > 0 ? declined(count) : ''),
  copiedTitle: 'Réponses copiées',
  copiedSummary: counted({ one: '# réponse copiée.', other: '# réponses copiées.' }),
  copiedHead: 'Réponse',
  replyKinds: {
    decline: 'Décliner',
    'not-now': 'Pas maintenant',
    'ask-details': 'Demander des précisions',
    accept: 'Accepter',
    'follow-instead': 'Suivre plutôt',
    refer: 'Orienter ailleurs',
  },
  settingsTitle: 'Conservation',
  retention: 'Oublier les invitations après',
  retentions: {
    '90': '90 jours',
    '365': '365 jours',
    '730': '730 jours (deux ans)',
    '1825': '1 825 jours (cinq ans)',
    never: 'Jamais',
  },
  retentionOther: counted({ one: '# jour', other: '# jours' }),
  retentionHelp: 'À compter du jour où Winnow a enregistré l’invitation. Par défaut, 730 jours.',
  keepNotes: 'Conserver aussi le texte des notes',
  keepNotesHelp: 'Désactivé par défaut. Seules les notes vues à partir de maintenant sont conservées.',
  remind: 'Me rappeler les questions sans réponse',
  remindHelp: 'Les signale sur le badge et les compte sur l’icône de la barre d’outils.',
  remindAfter: 'Jours sans réponse',
  settingsFailed: 'L’enregistrement a échoué.',
  tableTitle: 'Emporter l’historique',
  tableText:
    'Toutes les invitations mémorisées, en un tableau lisible par un tableur. Une note n’y figure que si son texte a été conservé.',
  tableSave: 'Enregistrer le tableau (CSV)',
  tableSaved: counted({ one: '# invitation enregistrée.', other: '# invitations enregistrées.' }),
  tableFailed: 'Le tableau n’a pas pu être enregistré.',
  wipeTitle: 'Tout oublier',
  wipeText: (count) =>
    `Supprime ${requests(count)} et toutes les relations importées de cet ordinateur. Objectifs, listes et profil restent.`,
  wipe: 'Tout oublier…',
  wipeAsk: 'Tout oublier ?',
  wipeWord: 'oublier',
  wipeType: (word) => `Cette action est définitive. Saisissez « ${word} » pour continuer.`,
  wipeDo: 'Tout oublier',
  cancel: 'Annuler',
  wiped: 'Tout est oublié.',
};
