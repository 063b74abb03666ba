import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('it');

/** The welcome tab. */
export const welcomeWords: SurfaceWords['welcome'] = {
  title: 'Ti presentiamo Winnow',
  headline: 'Quali inviti vale la pena accettare?',
  lead: 'Accanto a ogni invito, nella pagina degli inviti di LinkedIn, Winnow mostra un giudizio, i motivi con le parole citate e una risposta da copiare. Legge ciò che hai aperto e lavora solo su questo computer.',
  toTry: 'Provalo su inviti inventati',
  toBegin: 'Inizia',

  tryTitle: 'Provalo ora',
  tryText:
    'Qui tutte le persone sono inventate. Apri un invito per vedere perché, o copia subito la risposta: è il giudizio vero, calcolato in questo momento.',
  tryFor:
    'Come se tu fossi Mira, data engineer a Rotterdam. Le tue risposte qui sotto prendono il posto dei suoi desideri.',
  tryWaiting: 'Valutazione degli inviti…',
  tryFailed: 'Non è stato possibile valutare gli inviti inventati. Ricarica una volta questa pagina.',
  tryDone: 'È tutto qui: incollala nella messaggistica di LinkedIn, e inviala tu.',

  questionsTitle: 'Che cosa cerchi?',
  questionsText:
    'Quattro domande, e ognuna può aspettare. Le risposte vengono salvate subito, e gli inviti qui sopra le seguono.',
  skip: 'Salta le domande',
  more: 'Il resto, come retribuzione e aziende, sta nelle impostazioni.',

  importText:
    'Il tuo percorso mostra quando una nota è stata scritta davvero per te. L’esportazione di LinkedIn o un JSON Resume lo compila; puoi farlo più tardi nelle impostazioni.',
  importOpen: 'Importa da un file',

  promisesTitle: 'Che cosa non fa mai, e come puoi verificarlo',
  promises: [
    [
      'Non invia nulla da nessuna parte.',
      'Vai offline e ricarica questa pagina: valuta ancora. L’elenco di rete negli strumenti per sviluppatori del browser resta vuoto.',
    ],
    [
      'Non clicca, non scrive e non invia mai al posto tuo.',
      'Osservalo: su LinkedIn non si muove nulla finché non premi qualcosa tu.',
    ],
    [
      'Giudica la nota e l’offerta, mai la persona.',
      'Incolla la stessa nota con un altro nome nel pannello laterale: cambia solo il saluto.',
    ],
    [
      'Conserva poco, e non ne nasconde nulla.',
      'Le impostazioni mostrano tutto ciò che ricorda, lo salvano in un file che puoi leggere, e lo dimenticano quando lo dici tu.',
    ],
  ],

  beginTitle: 'Prima di iniziare',
  beginLead: 'Finora su LinkedIn non è stato letto nulla. Ecco a che cosa dai il consenso:',
  disclosure: [
    [
      'Che cosa viene letto',
      'Nelle pagine degli inviti di LinkedIn, mentre ne tieni aperta una: di ogni invito in attesa nome, sommario, nota, collegamenti in comune, badge, data e numero.',
    ],
    ['A che scopo', 'Per ricavare un giudizio, i suoi motivi e una risposta. Per nient’altro.'],
    [
      'Che cosa viene conservato',
      'Solo su questo computer: l’indirizzo del profilo, l’azienda, le date, il giudizio, la risposta che hai copiato, e un’impronta della nota da cui non si può ricavare alcun testo.',
    ],
    ['Chi lo riceve', 'Nessuno. Non c’è né server né account.'],
  ],
  termsTitle: 'Il contratto di licenza di LinkedIn',
  termsText:
    'La sezione 8.2 si oppone agli strumenti che leggono le pagine di LinkedIn o ne cambiano l’aspetto, e LinkedIn ha scritto a chi ne aveva creati o usati di innocui. Winnow non automatizza nulla, ma se usarlo lo decidi tu.',
  agree: 'Acconsento: inizia',
  notNow:
    'Se non vuoi, chiudi questa scheda: allora non viene letto nulla. «Informazioni», nelle impostazioni, riporta qui.',
  agreedOn: (at) =>
    `Hai dato il tuo consenso (${day(at)}). Winnow legge i tuoi inviti mentre li tieni aperti.`,
  agreeFailed: 'Non è stato possibile salvare: il browser nega l’accesso ai dati locali.',
  openInvitations: 'Apri i tuoi inviti',
  openSettings: 'Tutte le impostazioni',
  independent: 'Winnow non ha alcun legame con LinkedIn.',
};
