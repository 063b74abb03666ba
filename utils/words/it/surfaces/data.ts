import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day } = waysOf('it');
const requests = counted({ one: '# invito', other: '# inviti' });
const connections = counted({ one: '# collegamento', other: '# collegamenti' });
const firms = counted({ one: '# azienda', other: '# aziende' });
const knownAlready = counted({ one: '# era già noto', other: '# erano già noti' });

/** Options: imports and backups. */
export const dataWords: SurfaceWords['data'] = {
  lead: 'Porta qui i tuoi dati, e portali con te. I file vengono letti su questo computer e non vengono inviati da nessuna parte.',
  importTitle: 'Importa',
  importText:
    'L’esportazione di LinkedIn («Ottieni una copia dei tuoi dati»), lo zip così come scaricato o i suoi file CSV, oppure un JSON Resume. Nulla viene preso prima che tu abbia visto che cos’è.',
  choose: 'Scegli i file…',
  drop: 'o trascinali qui',
  reading: 'Lettura dei file',
  comparing: 'Confronto delle note',
  writing: 'Scrittura',
  cancel: 'Annulla',
  cancelled: 'Annullato. Nulla è stato preso.',
  preview: 'Che cosa contengono i file',
  nothing: 'Nessuno di questi file contiene qualcosa che Winnow legga.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}, di cui ${number(notes)} con una nota${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? ` (${day(firstAt)})` : ` (${day(firstAt)} – ${day(lastAt)})`) : ''}`,
  invitationsHelp: 'Riempie la memoria: chi ti ha già scritto, e quali note erano modelli.',
  connections: (count, firmCount) => `${connections(count)} presso ${firms(firmCount)}`,
  connectionsHelp:
    'Dice chi conosci: per «le persone che conosco», e per le note che nominano chi ha suggerito di scriverti. I nomi sono conservati come impronte. Sostituiscono quelli importati prima.',
  facts: 'Il tuo percorso',
  factsHelp: 'Riempie i vuoti in «Su di te» e «Obiettivi». Ciò che hai scritto tu resta.',
  factLines: {
    headline: (text) => `Sommario: ${text}`,
    positions: counted({ one: '# posizione', other: '# posizioni' }),
    skills: counted({ one: '# competenza', other: '# competenze' }),
    schools: counted({ one: '# scuola', other: '# scuole' }),
    topics: counted({ one: '# argomento', other: '# argomenti' }),
  },
  problems: 'Non capito',
  more: counted({ one: 'e # in più', other: 'e # in più' }),
  take: 'Prendi questi dati',
  taken: (result) =>
    [
      `Presi: ${requests(result.invitations)}`,
      result.known > 0 ? knownAlready(result.known) : '',
      result.templates > 0 ? `${number(result.templates)} con parole mandate anche da altri` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  failed: (reason) => `Nulla è stato preso. ${reason}`,
  again: 'Importa altro',
  backupTitle: 'Backup',
  backupText:
    'Un solo file con tutto: obiettivi, liste, profilo, impostazioni, memoria. Nulla viene sincronizzato: questo file è la via verso un altro computer.',
  save: 'Salva un backup',
  saved: (count) => `Salvato: ${requests(count)}.`,
  saveFailed: 'Non è stato possibile fare il backup: il browser nega l’accesso alla memoria locale.',
  restore: 'Ripristina da un backup…',
  restoreAsk: (madeAt, count, known) =>
    `Backup del giorno ${day(madeAt)}, con ${requests(count)} e ${connections(known)}.`,
  restoreHelp:
    'I suoi inviti si aggiungono a quelli già qui; i suoi collegamenti, obiettivi, liste e impostazioni prendono il posto dei tuoi. Puoi annullare finché questa pagina è aperta.',
  restoreDo: 'Ripristina',
  restored: 'Ripristinato.',
  restoreUndo: 'Annulla il ripristino',
  restoreUndone: 'Tutto è come prima.',
  restoreFailed: 'Non è stato possibile ripristinare, e nulla è cambiato.',
};
