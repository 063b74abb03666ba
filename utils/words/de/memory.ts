import type { MemoryCatalogue } from '../memory';
import { deChecklist } from './checklist';

export const deMemory: MemoryCatalogue = {
  copied: {
    decline: 'Absage {ago} kopiert',
    'not-now': '„Jetzt nicht“ {ago} kopiert',
    'ask-details': 'Rückfrage {ago} kopiert',
    accept: 'Antwort {ago} kopiert',
    'follow-instead': 'Antwort {ago} kopiert',
    refer: 'Antwort {ago} kopiert',
  },
  handled: 'Erledigt {ago}',
  noAnswer: 'Nachgefragt {ago}, noch keine Antwort?',
  copiedLine: 'Sie haben {ago}, am {copiedOn}, eine Antwort auf diese Anfrage kopiert.',
  askedLine: 'Sie haben {ago}, am {copiedOn}, nachgefragt.',
  dueLine:
    'Sie haben {ago}, am {copiedOn}, nachgefragt, und von einer Antwort ist nichts bekannt. Markieren Sie die Anfrage als erledigt, sobald sie es ist.',
  handledLine: 'Sie haben sie am {handledOn} als erledigt markiert.',
  earlier: {
    replied: {
      plural: 'count',
      one: 'Hat schon einmal angefragt[, am {lastOn}]; Sie hatten eine Antwort bereit.',
      other: 'Hat schon {count}-mal angefragt[, zuletzt am {lastOn}]; Sie hatten eine Antwort bereit.',
    },
    accepted: {
      plural: 'count',
      one: 'Hat schon einmal angefragt[, am {lastOn}]; Sie haben angenommen.',
      other: 'Hat schon {count}-mal angefragt[, zuletzt am {lastOn}]; Sie haben einmal angenommen.',
    },
    unanswered: {
      plural: 'count',
      one: 'Hat schon einmal angefragt[, am {lastOn}]; von einer Antwort ist nichts bekannt.',
      other: 'Hat schon {count}-mal angefragt[, zuletzt am {lastOn}]; von einer Antwort ist nichts bekannt.',
    },
  },
  firm: {
    plural: 'nth',
    one: 'Anfrage Nummer {nth} von {firm}.',
    other: 'Anfrage Nummer {nth} von {firm}.',
  },
  firmDeclined: {
    plural: 'declined',
    one: 'Anfrage Nummer {nth} von {firm}; {declined} haben Sie abgelehnt.',
    other: 'Anfrage Nummer {nth} von {firm}; {declined} haben Sie abgelehnt.',
  },
  template: 'Was sie gemeinsam haben: „{template}“',
  connected: 'Ist unter Ihren importierten Kontakten.',
  peopleAtFirm: {
    plural: 'people',
    one: 'Sie kennen eine Person bei {firm}.',
    other: 'Sie kennen {people} Personen bei {firm}.',
  },
  acts: {
    'always-person': '{name} immer annehmen',
    'never-person': '{name} nie annehmen',
    'always-firm': '{firm} immer annehmen',
    'never-firm': '{firm} nie annehmen',
    'never-domain': '{domain} nie annehmen',
    handled: 'Als erledigt markieren',
    'not-handled': '„Erledigt“ zurücknehmen',
    'seek-role': 'Danach suchen: {role}',
    'avoid-industry': 'Diese Branche meiden: {industry}',
    'only-known': 'Nur annehmen, wen ich kenne',
    'admit-anyone': 'Auch Fremde erwägen',
    'be-open': 'Offen für Anfragen sein',
  },
  undoGoal: {
    'seek-role': '„Danach suchen: {value}“ zurücknehmen',
    'avoid-industry': '„Diese Branche meiden: {value}“ zurücknehmen',
    'only-known': '„Nur annehmen, wen ich kenne“ zurücknehmen',
    'admit-anyone': '„Auch Fremde erwägen“ zurücknehmen',
    'be-open': '„Offen für Anfragen sein“ zurücknehmen',
  },
  corrections: {
    'accept-known': 'Ich würde annehmen: Wir kennen uns',
    'accept-fits': 'Ich würde annehmen: Es passt zu mir',
    'ask-first': 'Ich würde erst nachfragen',
    'decline-unfitting': 'Ich würde ablehnen: Es passt nicht zu mir',
    'decline-selling': 'Ich würde ablehnen: Es soll etwas verkauft werden',
    'decline-stranger': 'Ich würde ablehnen: Wir kennen uns nicht',
    'report-scam': 'Es ist Betrug',
  },
  correctedLine: 'Winnows eigenes Urteil zu dieser Anfrage war „{verdict}“.',
  checklist: deChecklist,
  offLists: { always: '„Immer annehmen“ zurücknehmen', never: '„Nie annehmen“ zurücknehmen' },
};
