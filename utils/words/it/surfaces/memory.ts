import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('it');
const requests = counted({ one: '# invito', other: '# inviti' });
const imported = counted({ one: '# collegamento importato', other: '# collegamenti importati' });
const declined = counted({ one: '# rifiutato', other: '# rifiutati' });
const notes = counted({ one: '# nota', other: '# note' });

/** Options: memory and statistics. */
export const memoryWords: SurfaceWords['memory'] = {
  loading: 'Lettura della memoria…',
  failed: 'Non è stato possibile leggere la memoria: il browser nega l’accesso ai dati locali.',
  lead: 'Ciò che Winnow ha visto, conservato solo su questo computer: chi ha scritto, da quale azienda, che cosa è stato consigliato e che cosa hai copiato. Delle note restano solo impronte, da cui non si può ricavare alcun testo, a meno che tu non decida altrimenti qui sotto.',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? `, il più vecchio: ${day(oldestAt)}` : ''}${known > 0 ? `; ${imported(known)}` : ''}.`,
  empty:
    'Ancora nulla. I grafici si riempiono man mano che apri i tuoi inviti, o subito con un’importazione sotto «Dati».',
  questionsTitle: 'In attesa di risposta',
  questionsEmpty: 'Nessuna domanda in sospeso.',
  questionsHelp:
    'Inviti per cui hai copiato «Chiedi dettagli». Winnow non vede le risposte: segnali tu come risolti.',
  asked: (at) => `Domande copiate: ${day(at)}`,
  due: 'Ancora nessuna risposta?',
  unnamed: 'Qualcuno senza indirizzo del profilo',
  handled: 'Segna come risolto',
  handledStatus: 'Segnato come risolto.',
  undo: 'Annulla',
  statisticsTitle: 'Statistiche',
  asTable: 'Mostra come tabella',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `T${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1} ${at.slice(0, 4)}`,
  weekOf: 'Settimana dal',
  quarterHead: 'Trimestre',
  series: {
    accept: 'Da accettare',
    ask: 'Prima chiedi',
    decline: 'Rifiuta con garbo',
    report: 'Sembra una truffa',
    unjudged: 'Importati, senza giudizio',
    templates: 'Modelli',
    own: 'Parole proprie',
  },
  all: 'Tutti',
  weeksTitle: 'Inviti alla settimana',
  weeksSummary: (count, each) =>
    `${requests(count)} negli ultimi sei mesi, circa ${number(each, 1)} alla settimana.`,
  quartersTitle: 'Nel corso degli anni',
  quartersSummary: (count, share) => `${requests(count)} in tutto; note da un modello: ${percent(share)}.`,
  templatesTitle: 'Modelli e parole proprie',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'Ancora nessuna nota.'
      : `Su ${notes(noted)}, ${percent(templates / noted)} con quasi le stesse parole di altri o all’apparenza scritte da uno strumento.`,
  rolesTitle: 'Chi scrive',
  rolesSummary: (role) => `Più spesso: ${role.toLowerCase()}.`,
  roleHead: 'Ruolo',
  roles: {
    'recruiter-agency': 'Agenzia di selezione',
    'recruiter-inhouse': 'Selezione interna',
    'hiring-manager': 'Manager che assume',
    sales: 'Vendite',
    founder: 'Titolare d’impresa',
    investor: 'Investimenti',
    student: 'Studi in corso',
    hr: 'Risorse umane',
    coach: 'Coaching',
    professional: 'Altra professione',
    unknown: 'Non indicato',
  },
  firmsTitle: 'Da quali aziende',
  firmsSummary: (firm) => `Più spesso: ${apart(firm)}.`,
  firmHead: 'Azienda',
  requestsHead: 'Inviti',
  declinedHead: 'Rifiutati da te',
  declined: (count) => (count > 0 ? declined(count) : ''),
  copiedTitle: 'Risposte copiate',
  copiedSummary: counted({ one: '# risposta copiata.', other: '# risposte copiate.' }),
  copiedHead: 'Risposta',
  replyKinds: {
    decline: 'Rifiuta',
    'not-now': 'Non ora',
    'ask-details': 'Chiedi dettagli',
    accept: 'Accetta',
    'follow-instead': 'Segui soltanto',
    refer: 'Indica altri',
  },
  settingsTitle: 'Come viene conservata',
  retention: 'Dimentica gli inviti dopo',
  retentions: {
    '90': '90 giorni',
    '365': '365 giorni',
    '730': '730 giorni (due anni)',
    '1825': '1825 giorni (cinque anni)',
    never: 'Mai',
  },
  retentionOther: counted({ one: '# giorno', other: '# giorni' }),
  retentionHelp: 'A partire dal giorno in cui Winnow ha registrato l’invito. Di solito 730 giorni.',
  keepNotes: 'Conserva anche il testo delle note',
  keepNotesHelp: 'Di solito disattivato. Si conservano solo le note viste da ora in poi.',
  remind: 'Ricordami le domande senza risposta',
  remindHelp: 'Le mostra sul badge e le conta sull’icona della barra degli strumenti.',
  remindAfter: 'Giorni senza risposta',
  settingsFailed: 'Non è stato possibile salvare.',
  tableTitle: 'Porta con te la cronologia',
  tableText:
    'Tutti gli inviti ricordati in una tabella che i fogli di calcolo aprono. Una nota c’è solo se il suo testo è stato conservato.',
  tableSave: 'Salva come tabella (CSV)',
  tableSaved: counted({ one: '# invito salvato.', other: '# inviti salvati.' }),
  tableFailed: 'Non è stato possibile salvare la tabella.',
  wipeTitle: 'Dimentica tutto',
  wipeText: (count) =>
    `Toglie da questo computer ${requests(count)} e tutti i collegamenti importati. Obiettivi, liste e profilo restano.`,
  wipe: 'Dimentica tutto…',
  wipeAsk: 'Dimenticare tutto?',
  wipeWord: 'dimentica',
  wipeType: (word) => `Non si può annullare. Scrivi «${word}» per continuare.`,
  wipeDo: 'Dimentica tutto',
  cancel: 'Annulla',
  wiped: 'Tutto è dimenticato.',
};
