import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, list, apart } = waysOf('it');
const people = counted({ one: '# invito', other: '# inviti' });
const noteFields: Record<string, string> = {
  note: 'nota',
  name: 'nome',
  headline: 'sommario',
  profileUrl: 'indirizzo del profilo',
  mutualConnections: 'collegamenti in comune',
  sentAt: 'data',
  invitationId: 'numero',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: '# da accettare' }),
  ask: counted({ other: '# per cui prima chiedere' }),
  decline: counted({ other: '# da rifiutare con garbo' }),
  report: counted({ one: '# sembra una truffa', other: '# sembrano truffe' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'Da accettare',
  ask: 'Prima chiedi',
  decline: 'Rifiuta con garbo',
  report: 'Sembra una truffa',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Accetta',
  ask: 'Chiedi',
  decline: 'Rifiuta',
  report: 'Truffa',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Rifiuta',
  'not-now': 'Non ora',
  'ask-details': 'Chiedi dettagli',
  accept: 'Accetta',
  'follow-instead': 'Segui soltanto',
  refer: 'Indica altri',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `Inviti letti: ${number(read)} su ${number(seen)}`
      : seen === 1
        ? 'Letto l’unico invito della pagina'
        : `Letti tutti gli inviti della pagina (${number(seen)})`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} (${number(count)})`);
  return gaps.length === 0 ? `${start}.` : `${start}; non si è trovato: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  memory: 'Dalla tua memoria',
  acts: 'La prossima volta',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'Tutti',
  filterLabel: 'Mostra gli inviti con il giudizio',
  showing: counted({ one: '# invito mostrato', other: '# inviti mostrati' }),
  searchLabel: 'Cerca in nome, sommario e nota',
  searchPlaceholder: 'Cerca',
  sortLabel: 'Ordine degli inviti',
  sorts: {
    page: 'Come nella pagina',
    verdict: 'Per giudizio',
    newest: 'Prima i recenti',
    oldest: 'Prima i vecchi',
  },
  nextUndecided: counted({ other: 'Prossimo da decidere (#)' }),
  allDecided: 'Tutto deciso',
  requestOf: (name) => `Invito di ${apart(name)}`,
  untouched: 'Nella pagina di LinkedIn non viene messo nulla.',
  untouchedChange: 'Cambia',
  wrong: 'È sbagliato…',
  wrongQuestion: 'Che cosa è giusto?',
  undo: 'Annulla',
  reasonsFor: 'A favore',
  reasonsAgainst: 'Contro',
  clearSearch: 'Cancella la ricerca',
  listLabel: 'Inviti in attesa',
  noMatch: 'Nessun invito corrisponde.',
  showAll: 'Mostra tutti gli inviti',
  judging: 'Ancora nessun giudizio',
  copyReply: 'Copia risposta',
  copyReplyTo: (name) => `Copia risposta per ${apart(name)}`,
  copied: 'Copiata',
  copiedStatus: (name) => `Risposta per ${apart(name)} copiata.`,
  copyRefused: 'La copia è stata negata. Seleziona il testo e copialo tu.',
  showOnPage: 'Mostra nella pagina',
  notOnPage: 'Quell’invito non è più nella pagina.',
  reasons: 'Perché',
  speaksFor: 'A favore:',
  speaksAgainst: 'Contro:',
  moreReasons: counted({ one: '# altro motivo', other: 'Altri # motivi' }),
  fewerReasons: 'Meno motivi',
  motive: 'Perché probabilmente ti scrive',
  notLookedAt: 'Non esaminato',
  wouldChange: 'Che cosa cambierebbe il giudizio',
  theirNote: 'La nota ricevuta',
  noNote: 'L’invito è senza nota.',
  reply: 'Risposta',
  replyKindLabel: 'Tipo di risposta',
  replyLength: counted({ one: '# carattere', other: '# caratteri' }),
  replyIn: (length, language) => `${length}, in ${language}`,
  whereToPaste:
    '«Messaggio» nell’invito apre una chat senza accettare. Prima scrivi, poi ignora: ignorare fa sparire l’invito.',
  noReplyNeeded: 'Non serve rispondere',
  doNotAnswer: 'Non rispondere',
  settings: 'Apri le impostazioni',
  openSidePanel: 'Apri nel pannello laterale',
  keys: {
    move: 'successivo e precedente',
    open: 'apri o chiudi',
    copy: 'copia la risposta',
    undecided: 'prossimo da decidere',
    search: 'cerca',
    close: 'chiudi',
  },
  keysLabel: 'Tasti',
  loading: 'Lettura della pagina…',
  notBegunTitle: 'Winnow non ha ancora iniziato',
  notBegunText: 'Su LinkedIn non viene letto nulla finché non hai visto e accettato che cosa viene letto.',
  notBegunOpen: 'Vedi che cosa legge, e inizia',
  offTitle: 'Apri prima i tuoi inviti',
  offText: 'Winnow legge gli inviti nella pagina degli inviti di LinkedIn mentre la tieni aperta.',
  offHint: 'Sei già lì? Ricarica una volta quella scheda, così Winnow può partire.',
  openInvitations: 'Apri gli inviti',
  elsewhereTitle: 'I tuoi inviti sono in un’altra pagina',
  elsewhereText: 'In questa pagina di LinkedIn non ci sono inviti.',
  emptyTitle: 'Nulla in attesa.',
  emptyText: 'Goditi la quiete.',
  otherKinds: counted({
    one: '# invito a una pagina, un evento o una newsletter è stato lasciato stare.',
    other: '# inviti a pagine, eventi o newsletter sono stati lasciati stare.',
  }),
  pause: 'Metti in pausa Winnow',
  resume: 'Riprendi',
  pausedTitle: 'Winnow è in pausa',
  pausedText: 'Su LinkedIn non legge e non disegna nulla finché non riprendi.',
  accessTitle: 'Winnow non può agire su LinkedIn',
  accessText: 'Il browser nega l’accesso alla pagina, quindi lì non si può leggere nulla.',
  accessHint: 'Poi ricarica una volta la scheda.',
  allowAccess: 'Consenti su LinkedIn',
  unreadTitle: 'Non è stato possibile leggere questi inviti',
  silentTitle: 'Ricarica una volta questa scheda',
  silentText: 'Winnow è stato aggiornato mentre questa pagina era aperta e non ne riceve più nulla.',
  reload: 'Ricarica la scheda',
  unknownTitle: 'LinkedIn ha cambiato questa pagina',
  unknownText: 'Winnow non conosce questa disposizione, perciò non segna nulla piuttosto che indovinare.',
  showReport: 'Mostra che cosa direbbe una segnalazione',
  reportText: 'Solo nomi di tag, ruoli e attributi. Nessun testo, nessun nome, nessun numero di nessuno.',
  reportLabel: 'Segnalazione sulla struttura della pagina',
  copyReport: 'Copia la segnalazione',
  reportCopied: 'Segnalazione copiata.',
  reportFailed: 'La pagina non ha risposto. Ricarica la scheda e riprova.',
  allRead: 'Letto tutto',
  health,
  pasteTitle: 'Valuta un testo incollato',
  pasteText: 'Una nota arrivata altrove, o una che la pagina non mostra intera.',
  pasteNote: 'La nota',
  pasteName: 'Il nome di chi scrive',
  pasteHeadline: 'Il sommario del profilo',
  optional: 'facoltativo',
  pasteJudge: 'Valuta questa nota',
  pasteClear: 'Svuota',
  pasteResult: 'Giudizio sulla nota incollata',
  pasteEmpty: 'Incolla prima una nota.',
  pasteFailed: 'Winnow non è riuscito a valutare questo testo. Riprova.',
};
