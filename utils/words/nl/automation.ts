import type { SignalSentences } from '../catalogue';

export const automationSentences: SignalSentences = {
  'broken-letters': 'Bevat kapotte letters, zoals de codering van een programma ze achterlaat.',
  'bump-wording': 'Komt terug op een eerder bericht dat je misschien nooit hebt gekregen.',
  'calendar-link': 'Vraagt je een tijd in een agenda te boeken voordat je weet waar het om gaat.',
  'canned-call': 'Vraagt om een kort gesprek in woorden die bij iedereen zouden passen.',
  'closing-formula': 'Sluit af met een vaste formule.',
  'cut-short': 'Breekt af waar de limiet van LinkedIn een langere tekst afkapt.',
  'double-salutation': 'Groet mannen en vrouwen tegelijk, zoals standaardbrieven doen.',
  'empty-field': 'Heeft een gat waar een naam of bedrijf ingevuld had moeten worden.',
  'fallback-word': 'Groet je met het woord dat een programma neemt als de naam ontbreekt.',
  'list-of-points': 'Somt punten op zoals een folder.',
  'mass-wording': 'Spreekt eerder velen tegelijk aan dan jou.',
  'merge-field-left': 'Bevat nog een invulveld dat gevuld had moeten worden.',
  'name-shape': 'Schrijft je naam zoals een lijst dat doet, niet zoals een mens.',
  'network-formula': 'Vraagt om een connectie in de gebruikelijke vaste woorden.',
  'number-boast': 'Zet succescijfers voorop.',
  'odd-letters': 'Bevat nagemaakte vette letters of verborgen tekens, zoals programma’s ze invoegen.',
  'offer-formula': 'Biedt een functie aan in de vaste woorden van veel aanbiedingen.',
  'opening-formula': 'Opent met een vaste formule.',
  'pasted-headline': 'Heeft een hele kopregel in een zin geplakt.',
  postscript: 'Eindigt met een postscriptum, zoals verkoopbrieven doen.',
  'praise-formula': 'Prijst je profiel in woorden die bij iedereen zouden passen.',
  'registered-firm': 'Schrijft de naam van je bedrijf zoals een register, met rechtsvorm en al.',
  'same-sender-again': {
    plural: 'times',
    one: 'Dezelfde persoon vroeg al één keer eerder.',
    other: 'Dezelfde persoon vroeg al {times} keer eerder.',
  },
  'seen-before': {
    plural: 'senders',
    one: 'Bijna dezelfde woorden kwamen van iemand anders[, op {singleOn}][, het laatst op {lastOn}].',
    other:
      'Bijna dezelfde woorden kwamen van {senders} anderen[, op {singleOn}][, tussen {firstOn} en {lastOn}].',
  },
  'sender-pitch': 'Spreekt meer over het eigen aanbod dan over jou.',
  'stock-phrases': {
    good: 'Geschreven in eigen woorden en niet in vaste formules.',
    bad: 'Bestaat vooral uit zinnen die iedereen aan iedereen kan sturen.',
  },
  'suits-one-reader': 'Zegt iets wat maar bij één lezer past.',
  'tracking-residue':
    'Draagt sporen van een verzendprogramma, zoals gemerkte links of een manier om je af te melden.',
  'unresolved-choice': 'Bevat nog een keuze tussen formuleringen, zoals verzendprogramma’s die gebruiken.',
  'wrong-firm': 'Spreekt over je werk bij een bedrijf dat niet in je profiel staat[: {firm}].',
  'wrong-name': 'Groet je met een naam die niet de jouwe is[: {name}].',
};
