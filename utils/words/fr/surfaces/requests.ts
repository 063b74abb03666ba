import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, list, apart } = waysOf('fr');
const people = counted({ one: '# invitation', other: '# invitations' });
const readOf = counted({ one: '# invitation lue', other: '# invitations lues' });
const noteFields: Record<string, string> = {
  note: 'note',
  name: 'nom',
  headline: 'titre du profil',
  profileUrl: 'adresse du profil',
  mutualConnections: 'relations en commun',
  sentAt: 'date',
  invitationId: 'numéro',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: '# à accepter' }),
  ask: counted({ other: '# à clarifier d’abord' }),
  decline: counted({ other: '# à décliner poliment' }),
  report: counted({ one: '# semble une arnaque', other: '# semblent des arnaques' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'À accepter',
  ask: 'À clarifier d’abord',
  decline: 'À décliner poliment',
  report: 'Semble une arnaque',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Accepter',
  ask: 'Clarifier',
  decline: 'Décliner',
  report: 'Arnaque',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Décliner',
  'not-now': 'Pas maintenant',
  'ask-details': 'Demander des précisions',
  accept: 'Accepter',
  'follow-instead': 'Suivre plutôt',
  refer: 'Orienter ailleurs',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `${readOf(read)} sur ${number(seen)}`
      : seen === 1
        ? 'La seule invitation de la page a été lue'
        : `Toutes les invitations de la page ont été lues (${number(seen)})`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} (${number(count)})`);
  return gaps.length === 0 ? `${start}.` : `${start} ; introuvable : ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  memory: 'Dans la mémoire de Winnow',
  acts: 'La prochaine fois',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'Toutes',
  filterLabel: 'Afficher les invitations ayant le verdict',
  showing: counted({ one: '# invitation affichée', other: '# invitations affichées' }),
  searchLabel: 'Chercher dans les noms, les titres de profil et les notes',
  searchPlaceholder: 'Chercher',
  sortLabel: 'Ordre des invitations',
  sorts: {
    page: 'Ordre de la page',
    verdict: 'Par verdict',
    newest: 'Récentes d’abord',
    oldest: 'Anciennes d’abord',
  },
  clearSearch: 'Effacer la recherche',
  nextUndecided: counted({ one: 'Suivante (# à décider)', other: 'Suivante (# à décider)' }),
  allDecided: 'Tout est décidé',
  requestOf: (name) => `Invitation envoyée par ${apart(name)}`,
  listLabel: 'Invitations en attente',
  noMatch: 'Aucune invitation ne correspond.',
  showAll: 'Afficher toutes les invitations',
  judging: 'Pas encore de verdict',
  untouched: 'Rien n’est ajouté à la page de LinkedIn.',
  untouchedChange: 'Modifier',
  wrong: 'C’est inexact…',
  wrongQuestion: 'Qu’est-ce qui est juste ?',
  undo: 'Annuler',
  copyReply: 'Copier la réponse',
  copyReplyTo: (name) => `Copier la réponse à ${apart(name)}`,
  copied: 'Copiée',
  copiedStatus: (name) => `Réponse à ${apart(name)} copiée.`,
  copyRefused: 'La copie a été refusée. Sélectionnez le texte et copiez-le vous-même.',
  showOnPage: 'Voir sur la page',
  notOnPage: 'Cette invitation n’est plus sur la page.',
  reasons: 'Pourquoi',
  speaksFor: 'Pour :',
  speaksAgainst: 'Contre :',
  reasonsFor: 'Pour l’acceptation',
  reasonsAgainst: 'Contre l’acceptation',
  moreReasons: counted({ one: '# autre raison', other: '# autres raisons' }),
  fewerReasons: 'Moins de raisons',
  motive: 'Pourquoi cette invitation',
  notLookedAt: 'Non examiné',
  wouldChange: 'Ce qui changerait le verdict',
  theirNote: 'La note reçue',
  noNote: 'L’invitation est sans note.',
  reply: 'Réponse',
  replyKindLabel: 'Type de réponse',
  replyLength: counted({ one: '# caractère', other: '# caractères' }),
  replyIn: (length, language) => `${length}, en ${language}`,
  whereToPaste:
    '« Message » sur l’invitation ouvre une conversation sans accepter. Écrivez d’abord, ignorez ensuite : ignorer fait disparaître l’invitation.',
  noReplyNeeded: 'Réponse inutile',
  doNotAnswer: 'Ne pas répondre',
  settings: 'Ouvrir les paramètres',
  openSidePanel: 'Ouvrir dans le panneau latéral',
  keys: {
    move: 'suivante et précédente',
    open: 'ouvrir ou fermer',
    copy: 'copier la réponse',
    undecided: 'suivante à décider',
    search: 'chercher',
    close: 'fermer',
  },
  keysLabel: 'Touches',
  loading: 'Lecture de la page…',
  offTitle: 'Ouvrez d’abord vos invitations',
  offText: 'Winnow lit les invitations sur la page des invitations de LinkedIn tant que vous l’avez ouverte.',
  offHint: 'Vous y êtes déjà ? Rechargez cet onglet une fois, pour que Winnow puisse y démarrer.',
  openInvitations: 'Ouvrir les invitations',
  elsewhereTitle: 'Vos invitations sont sur une autre page',
  elsewhereText: 'Cette page de LinkedIn ne contient pas d’invitations.',
  emptyTitle: 'Rien en attente.',
  emptyText: 'Profitez du calme.',
  otherKinds: counted({
    one: '# invitation à une page, un événement ou une newsletter a été laissée de côté.',
    other: '# invitations à des pages, des événements ou des newsletters ont été laissées de côté.',
  }),
  pause: 'Mettre Winnow en pause',
  resume: 'Reprendre',
  notBegunTitle: 'Winnow n’a pas encore commencé',
  notBegunText: 'Rien n’est lu sur LinkedIn tant que vous n’avez pas vu et accepté ce qui sera lu.',
  notBegunOpen: 'Voir ce qui sera lu et commencer',
  pausedTitle: 'Winnow est en pause',
  pausedText: 'Winnow ne lit rien et n’affiche rien sur LinkedIn jusqu’à la reprise.',
  accessTitle: 'Winnow n’a pas accès à LinkedIn',
  accessText: 'Votre navigateur refuse l’accès à la page : rien ne peut y être lu.',
  accessHint: 'Rechargez ensuite l’onglet une fois.',
  allowAccess: 'L’autoriser sur LinkedIn',
  unreadTitle: 'Ces invitations n’ont pas pu être lues',
  silentTitle: 'Rechargez cet onglet une fois',
  silentText: 'Winnow a été mis à jour pendant que cette page était ouverte et ne reçoit plus rien d’elle.',
  reload: 'Recharger l’onglet',
  unknownTitle: 'LinkedIn a modifié cette page',
  unknownText: 'Winnow ne connaît pas cette mise en page : il ne marque rien plutôt que de deviner.',
  showReport: 'Voir ce que dirait un rapport',
  reportText:
    'Seulement des noms de balises, de rôles et d’attributs. Aucun texte, aucun nom, aucun numéro de qui que ce soit.',
  reportLabel: 'Rapport sur la structure de la page',
  copyReport: 'Copier le rapport',
  reportCopied: 'Rapport copié.',
  reportFailed: 'La page n’a pas répondu. Rechargez l’onglet et réessayez.',
  allRead: 'Toutes lues',
  health,
  pasteTitle: 'Évaluer un texte collé',
  pasteText: 'Une note venue d’ailleurs, ou que la page n’affiche pas en entier.',
  pasteNote: 'La note',
  pasteName: 'Le nom',
  pasteHeadline: 'Le titre du profil',
  optional: 'facultatif',
  pasteJudge: 'Évaluer cette note',
  pasteClear: 'Effacer',
  pasteResult: 'Verdict sur la note collée',
  pasteEmpty: 'Collez d’abord une note.',
  pasteFailed: 'Winnow n’a pas pu évaluer ce texte. Réessayez.',
};
