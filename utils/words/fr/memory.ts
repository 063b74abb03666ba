import type { MemoryCatalogue } from '../memory';
import { frChecklist } from './checklist';

export const frMemory: MemoryCatalogue = {
  copied: {
    decline: 'Refus copié {ago}',
    'not-now': '« Pas maintenant » copié {ago}',
    'ask-details': 'Questions copiées {ago}',
    accept: 'Réponse copiée {ago}',
    'follow-instead': 'Réponse copiée {ago}',
    refer: 'Réponse copiée {ago}',
  },
  handled: 'Traitée {ago}',
  noAnswer: 'Questions copiées {ago}, toujours sans réponse ?',
  copiedLine: 'Vous avez copié une réponse à cette invitation {ago}, le {copiedOn}.',
  askedLine: 'Vous avez demandé des précisions {ago}, le {copiedOn}.',
  dueLine:
    'Vous avez demandé des précisions {ago}, le {copiedOn}, et rien n’indique une réponse. Marquez l’invitation comme traitée une fois l’affaire réglée.',
  handledLine: 'Vous l’avez marquée comme traitée le {handledOn}.',
  earlier: {
    replied: {
      plural: 'count',
      one: 'Cette personne vous a déjà écrit une fois[, le {lastOn}], et vous aviez une réponse prête.',
      other:
        'Cette personne vous a déjà écrit {count} fois[, la dernière le {lastOn}], et vous aviez une réponse prête.',
    },
    accepted: {
      plural: 'count',
      one: 'Cette personne vous a déjà écrit une fois[, le {lastOn}], et vous avez accepté.',
      other:
        'Cette personne vous a déjà écrit {count} fois[, la dernière le {lastOn}], et vous avez accepté une fois.',
    },
    unanswered: {
      plural: 'count',
      one: 'Cette personne vous a déjà écrit une fois[, le {lastOn}] ; aucune réponse de vous n’est connue.',
      other:
        'Cette personne vous a déjà écrit {count} fois[, la dernière le {lastOn}] ; aucune réponse de vous n’est connue.',
    },
  },
  firm: {
    plural: 'nth',
    one: 'Invitation n° {nth} venant de chez {firm}.',
    other: 'Invitation n° {nth} venant de chez {firm}.',
  },
  firmDeclined: {
    plural: 'declined',
    one: 'Invitation n° {nth} venant de chez {firm} ; vous en avez décliné {declined}.',
    other: 'Invitation n° {nth} venant de chez {firm} ; vous en avez décliné {declined}.',
  },
  template: 'Ce que ces notes ont en commun : « {template} »',
  connected: 'Cette personne figure parmi vos relations importées.',
  peopleAtFirm: {
    plural: 'people',
    one: 'Vous connaissez une personne chez {firm}.',
    other: 'Vous connaissez {people} personnes chez {firm}.',
  },
  acts: {
    'always-person': 'Toujours accepter {name}',
    'never-person': 'Ne jamais accepter {name}',
    'always-firm': 'Toujours accepter {firm}',
    'never-firm': 'Ne jamais accepter {firm}',
    'never-domain': 'Ne jamais accepter {domain}',
    handled: 'Marquer comme traitée',
    'not-handled': 'Annuler « traitée »',
    'seek-role': 'Rechercher : {role}',
    'avoid-industry': 'Éviter ce secteur : {industry}',
    'only-known': 'N’accepter que des gens que je connais',
    'admit-anyone': 'Envisager aussi les gens inconnus',
    'be-open': 'M’ouvrir aux invitations',
  },
  undoGoal: {
    'seek-role': 'Annuler « Rechercher : {value} »',
    'avoid-industry': 'Annuler « Éviter ce secteur : {value} »',
    'only-known': 'Annuler « N’accepter que des gens que je connais »',
    'admit-anyone': 'Annuler « Envisager aussi les gens inconnus »',
    'be-open': 'Annuler « M’ouvrir aux invitations »',
  },
  offLists: { always: 'Annuler « toujours accepter »', never: 'Annuler « ne jamais accepter »' },
  corrections: {
    'accept-known': 'J’accepterais : je connais cette personne',
    'accept-fits': 'J’accepterais : cela me convient',
    'ask-first': 'Je clarifierais d’abord',
    'decline-unfitting': 'Je déclinerais : cela ne me convient pas',
    'decline-selling': 'Je déclinerais : on veut me vendre quelque chose',
    'decline-stranger': 'Je déclinerais : je ne connais pas cette personne',
    'report-scam': 'C’est une arnaque',
  },
  correctedLine: 'Le verdict de Winnow pour cette invitation était « {verdict} ».',
  checklist: frChecklist,
};
