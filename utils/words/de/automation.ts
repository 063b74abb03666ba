import type { SignalSentences } from '../catalogue';

export const automationSentences: SignalSentences = {
  'broken-letters': 'Enthält zerstörte Buchstaben, wie die Zeichenkodierung eines Werkzeugs sie hinterlässt.',
  'bump-wording': 'Hakt zu einer früheren Nachricht nach, die Sie vielleicht nie bekommen haben.',
  'calendar-link': 'Bittet um einen Termin im Kalender, bevor klar ist, worum es geht.',
  'canned-call': 'Bittet um ein kurzes Gespräch, in Worten, die auf alle passen.',
  'closing-formula': 'Schließt mit einer festen Wendung.',
  'cut-short': 'Bricht dort ab, wo LinkedIns Grenze einen längeren Text abschneidet.',
  'double-salutation': 'Grüßt Männer und Frauen zugleich, wie Serienbriefe es tun.',
  'empty-field': 'Hat eine Lücke, wo ein Name oder eine Firma stehen sollte.',
  'fallback-word': 'Grüßt mit dem Wort, das ein Werkzeug einsetzt, wenn ihm der Name fehlt.',
  'list-of-points': 'Zählt Punkte auf wie ein Prospekt.',
  'mass-wording': 'Spricht eher zu vielen zugleich als zu Ihnen.',
  'merge-field-left': 'Enthält einen Platzhalter, der nicht ausgefüllt wurde.',
  'name-shape': 'Schreibt Ihren Namen wie eine Liste, nicht wie ein Mensch es täte.',
  'network-formula': 'Bittet in den üblichen festen Worten um Vernetzung.',
  'number-boast': 'Stellt Erfolgszahlen voran.',
  'odd-letters':
    'Enthält nachgemachte fette Buchstaben oder versteckte Zeichen, wie Werkzeuge sie einsetzen.',
  'offer-formula': 'Bietet eine Stelle in den festen Worten vieler Recruiter an.',
  'opening-formula': 'Beginnt mit einer festen Wendung.',
  'pasted-headline': 'Hat einen ganzen Profilslogan in einen Satz eingesetzt.',
  postscript: 'Endet mit einem Postskriptum wie ein Werbebrief.',
  'praise-formula': 'Lobt Ihr Profil in Worten, die auf alle passen.',
  'registered-firm': 'Schreibt den Namen Ihrer Firma wie ein Register, samt Rechtsform.',
  'same-sender-again': {
    plural: 'times',
    one: 'Dieselbe Person hat schon einmal angefragt.',
    other: 'Dieselbe Person hat schon {times}-mal angefragt.',
  },
  'seen-before': {
    plural: 'senders',
    one: 'Fast dieselben Worte kamen von einer anderen Person[, am {singleOn}][, zuletzt am {lastOn}].',
    other:
      'Fast dieselben Worte kamen von {senders} anderen Personen[, am {singleOn}][, zwischen {firstOn} und {lastOn}].',
  },
  'sender-pitch': 'Spricht mehr vom eigenen Angebot als von Ihnen.',
  'stock-phrases': {
    good: 'Ist in eigenen Worten geschrieben statt in festen Wendungen.',
    bad: 'Besteht vor allem aus Wendungen, die alle an alle schicken könnten.',
  },
  'suits-one-reader': 'Sagt etwas, das nur auf eine einzige Person passt.',
  'tracking-residue': 'Trägt Spuren eines Versandwerkzeugs, etwa markierte Links oder eine Abmeldung.',
  'unresolved-choice': 'Enthält noch eine Auswahl von Formulierungen, wie Versandwerkzeuge sie nutzen.',
  'wrong-firm': 'Spricht von Ihrer Arbeit bei einer Firma, die nicht in Ihrem Profil steht[: {firm}].',
  'wrong-name': 'Grüßt Sie mit einem Namen, der nicht Ihrer ist[: {name}].',
};
