import type { MemoryCatalogue } from '../memory';
import { itChecklist } from './checklist';

export const itMemory: MemoryCatalogue = {
  copied: {
    decline: 'Rifiuto copiato {ago}',
    'not-now': '«Non ora» copiato {ago}',
    'ask-details': 'Domande copiate {ago}',
    accept: 'Risposta copiata {ago}',
    'follow-instead': 'Risposta copiata {ago}',
    refer: 'Risposta copiata {ago}',
  },
  handled: 'Risolto {ago}',
  noAnswer: 'Domande copiate {ago}, ancora nessuna risposta?',
  copiedLine: 'Hai copiato una risposta a questo invito {ago} ({copiedOn}).',
  askedLine: 'Hai chiesto dettagli {ago} ({copiedOn}).',
  dueLine:
    'Hai chiesto dettagli {ago} ({copiedOn}), e nulla dice che sia arrivata una risposta. Quando la cosa è chiusa, segna l’invito come risolto.',
  handledLine: 'Hai segnato l’invito come risolto ({handledOn}).',
  earlier: {
    replied: {
      plural: 'count',
      one: 'Ti ha già scritto una volta[ ({lastOn})], e avevi pronta una risposta.',
      other: 'Ti ha già scritto {count} volte[ (l’ultima: {lastOn})], e avevi pronta una risposta.',
    },
    accepted: {
      plural: 'count',
      one: 'Ti ha già scritto una volta[ ({lastOn})], e hai accettato.',
      other: 'Ti ha già scritto {count} volte[ (l’ultima: {lastOn})], e una volta hai accettato.',
    },
    unanswered: {
      plural: 'count',
      one: 'Ti ha già scritto una volta[ ({lastOn})]; di una tua risposta non si sa nulla.',
      other: 'Ti ha già scritto {count} volte[ (l’ultima: {lastOn})]; di una tua risposta non si sa nulla.',
    },
  },
  firm: {
    plural: 'nth',
    one: 'Invito numero {nth} da {firm}.',
    other: 'Invito numero {nth} da {firm}.',
  },
  firmDeclined: {
    plural: 'declined',
    one: 'Invito numero {nth} da {firm}; ne hai rifiutato {declined}.',
    other: 'Invito numero {nth} da {firm}; ne hai rifiutati {declined}.',
  },
  template: 'Che cosa hanno in comune: «{template}»',
  connected: 'È tra i collegamenti che hai importato.',
  peopleAtFirm: {
    plural: 'people',
    one: 'Conosci una persona presso {firm}.',
    other: 'Conosci {people} persone presso {firm}.',
  },
  acts: {
    'always-person': 'Accetta sempre {name}',
    'never-person': 'Non accettare mai {name}',
    'always-firm': 'Accetta sempre {firm}',
    'never-firm': 'Non accettare mai {firm}',
    'never-domain': 'Non accettare mai {domain}',
    handled: 'Segna come risolto',
    'not-handled': 'Annulla «risolto»',
    'seek-role': 'Cerca: {role}',
    'avoid-industry': 'Evita questo settore: {industry}',
    'only-known': 'Accetta solo chi conosco',
    'admit-anyone': 'Considera anche chi non conosco',
    'be-open': 'Voglio ricevere inviti',
  },
  undoGoal: {
    'seek-role': 'Annulla «Cerca: {value}»',
    'avoid-industry': 'Annulla «Evita questo settore: {value}»',
    'only-known': 'Annulla «Accetta solo chi conosco»',
    'admit-anyone': 'Annulla «Considera anche chi non conosco»',
    'be-open': 'Annulla «Voglio ricevere inviti»',
  },
  corrections: {
    'accept-known': 'Accetterei: conosco questa persona',
    'accept-fits': 'Accetterei: fa per me',
    'ask-first': 'Prima chiederei',
    'decline-unfitting': 'Rifiuterei: non fa per me',
    'decline-selling': 'Rifiuterei: mi vogliono vendere qualcosa',
    'decline-stranger': 'Rifiuterei: non conosco questa persona',
    'report-scam': 'È una truffa',
  },
  correctedLine: 'Il giudizio di Winnow su questo invito era «{verdict}».',
  checklist: itChecklist,
  offLists: { always: 'Annulla «accetta sempre»', never: 'Annulla «non accettare mai»' },
};
