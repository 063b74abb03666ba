import type { SignalSentences } from '../catalogue';

export const automationSentences: SignalSentences = {
  'broken-letters': 'Contiene lettere illeggibili, come ne lascia la codifica di uno strumento.',
  'bump-wording': 'Riprende un messaggio precedente che forse non hai mai ricevuto.',
  'calendar-link': 'Ti chiede di prenotare un orario prima di farti sapere di che cosa si tratta.',
  'canned-call': 'Chiede una breve chiamata con parole adatte a chiunque.',
  'closing-formula': 'Si chiude con una formula fissa.',
  'cut-short': 'Si interrompe dove il limite di LinkedIn taglia un testo più lungo.',
  'double-salutation': 'Saluta uomini e donne insieme, come fanno le lettere circolari.',
  'empty-field': 'Ha un vuoto dove andava inserito un nome o un’azienda.',
  'fallback-word': 'Ti saluta con la parola che uno strumento mette quando gli manca il nome.',
  'list-of-points': 'Elenca punti come un volantino.',
  'mass-wording': 'Si rivolge a molte persone insieme più che a te.',
  'merge-field-left': 'Contiene ancora un segnaposto che andava compilato.',
  'name-shape': 'Scrive il tuo nome come in un elenco, non come lo scriverebbe una persona.',
  'network-formula': 'Chiede il collegamento con le solite parole fisse.',
  'number-boast': 'Mette in primo piano cifre di successo.',
  'odd-letters': 'Ha finte lettere in grassetto o caratteri nascosti, come li inseriscono gli strumenti.',
  'offer-formula': 'Propone un ruolo con le parole fisse di tante offerte.',
  'opening-formula': 'Si apre con una formula fissa.',
  'pasted-headline': 'Ha un intero sommario del profilo incollato in una frase.',
  postscript: 'Finisce con un poscritto, come le lettere di vendita.',
  'praise-formula': 'Loda il tuo profilo con parole adatte a chiunque.',
  'registered-firm': 'Scrive il nome della tua azienda come in un registro, forma giuridica compresa.',
  'same-sender-again': {
    plural: 'times',
    one: 'La stessa persona ti ha già scritto una volta.',
    other: 'La stessa persona ti ha già scritto {times} volte.',
  },
  'seen-before': {
    plural: 'senders',
    one: 'Quasi le stesse parole sono arrivate da un’altra persona[ ({singleOn})][, l’ultima volta: {lastOn}].',
    other:
      'Quasi le stesse parole sono arrivate da altre {senders} persone[ ({singleOn})][ (dal primo al più recente: {firstOn} – {lastOn})].',
  },
  'sender-pitch': 'Parla di ciò che viene proposto più che di te.',
  'stock-phrases': {
    good: 'Scritto con parole proprie più che con formule fisse.',
    bad: 'È fatto soprattutto di frasi che chiunque potrebbe mandare a chiunque.',
  },
  'suits-one-reader': 'Dice qualcosa che vale per una sola persona.',
  'tracking-residue':
    'Porta tracce di uno strumento di invio, come link marcati o un modo per non riceverne più.',
  'unresolved-choice': 'Contiene ancora una scelta tra più formulazioni, come negli strumenti di invio.',
  'wrong-firm': 'Parla del tuo lavoro in un’azienda che non è nel tuo profilo[: {firm}].',
  'wrong-name': 'Ti saluta con un nome che non è il tuo[: {name}].',
};
