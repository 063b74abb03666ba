import type { MemoryCatalogue } from '../memory';
import { nlChecklist } from './checklist';

export const nlMemory: MemoryCatalogue = {
  copied: {
    decline: 'Afwijzing {ago} gekopieerd',
    'not-now': '“Nu niet” {ago} gekopieerd',
    'ask-details': 'Vragen {ago} gekopieerd',
    accept: 'Antwoord {ago} gekopieerd',
    'follow-instead': 'Antwoord {ago} gekopieerd',
    refer: 'Antwoord {ago} gekopieerd',
  },
  handled: 'Afgehandeld: {ago}',
  noAnswer: 'Vragen {ago} gekopieerd, nog geen antwoord?',
  copiedLine: 'Je kopieerde {ago} een antwoord op deze uitnodiging, op {copiedOn}.',
  askedLine: 'Je vroeg {ago} om details, op {copiedOn}.',
  dueLine:
    'Je vroeg {ago} om details, op {copiedOn}, en niets wijst op een antwoord. Markeer de uitnodiging als afgehandeld zodra het geregeld is.',
  handledLine: 'Je hebt deze uitnodiging op {handledOn} als afgehandeld gemarkeerd.',
  earlier: {
    replied: {
      plural: 'count',
      one: 'Vroeg al één keer eerder[, op {lastOn}], en je had een antwoord klaar.',
      other: 'Vroeg al {count} keer eerder[, het laatst op {lastOn}], en je had een antwoord klaar.',
    },
    accepted: {
      plural: 'count',
      one: 'Vroeg al één keer eerder[, op {lastOn}], en je accepteerde.',
      other: 'Vroeg al {count} keer eerder[, het laatst op {lastOn}], en je accepteerde één keer.',
    },
    unanswered: {
      plural: 'count',
      one: 'Vroeg al één keer eerder[, op {lastOn}]; van een antwoord van jou is niets bekend.',
      other:
        'Vroeg al {count} keer eerder[, het laatst op {lastOn}]; van een antwoord van jou is niets bekend.',
    },
  },
  firm: {
    plural: 'nth',
    one: 'Uitnodiging nummer {nth} van {firm}.',
    other: 'Uitnodiging nummer {nth} van {firm}.',
  },
  firmDeclined: {
    plural: 'declined',
    one: 'Uitnodiging nummer {nth} van {firm}; je wees er {declined} af.',
    other: 'Uitnodiging nummer {nth} van {firm}; je wees er {declined} af.',
  },
  template: 'Wat ze gemeen hebben: “{template}”',
  connected: 'Staat bij de connecties die je hebt geïmporteerd.',
  peopleAtFirm: {
    plural: 'people',
    one: 'Je kent één persoon bij {firm}.',
    other: 'Je kent {people} mensen bij {firm}.',
  },
  acts: {
    'always-person': '{name} altijd accepteren',
    'never-person': '{name} nooit accepteren',
    'always-firm': '{firm} altijd accepteren',
    'never-firm': '{firm} nooit accepteren',
    'never-domain': '{domain} nooit accepteren',
    handled: 'Als afgehandeld markeren',
    'not-handled': '“Afgehandeld” ongedaan maken',
    'seek-role': 'Zoeken naar: {role}',
    'avoid-industry': 'Deze branche mijden: {industry}',
    'only-known': 'Alleen mensen accepteren die ik ken',
    'admit-anyone': 'Ook onbekenden overwegen',
    'be-open': 'Openstaan voor uitnodigingen',
  },
  undoGoal: {
    'seek-role': 'Ongedaan maken: “Zoeken naar: {value}”',
    'avoid-industry': 'Ongedaan maken: “Deze branche mijden: {value}”',
    'only-known': 'Ongedaan maken: “Alleen mensen accepteren die ik ken”',
    'admit-anyone': 'Ongedaan maken: “Ook onbekenden overwegen”',
    'be-open': 'Ongedaan maken: “Openstaan voor uitnodigingen”',
  },
  corrections: {
    'accept-known': 'Ik zou accepteren: ik ken deze persoon',
    'accept-fits': 'Ik zou accepteren: het past bij me',
    'ask-first': 'Ik zou eerst vragen',
    'decline-unfitting': 'Ik zou afwijzen: het past niet bij me',
    'decline-selling': 'Ik zou afwijzen: het is om iets te verkopen',
    'decline-stranger': 'Ik zou afwijzen: ik ken deze persoon niet',
    'report-scam': 'Het is oplichting',
  },
  correctedLine: 'Het eigen oordeel van Winnow over deze uitnodiging was “{verdict}”.',
  checklist: nlChecklist,
  offLists: { always: '“Altijd accepteren” ongedaan maken', never: '“Nooit accepteren” ongedaan maken' },
};
