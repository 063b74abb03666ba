import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day, apart } = waysOf('de');
const requests = counted({ one: '# Anfrage', other: '# Anfragen' });
const connections = counted({ one: '# Kontakt', other: '# Kontakte' });
const firmCounts = counted({ one: '# Firma', other: '# Firmen' });

export const dataWords: SurfaceWords['data'] = {
  lead: 'Bringen Sie Ihre Daten mit, und nehmen Sie sie wieder mit. Dateien werden auf diesem Rechner gelesen und nirgendwohin gesendet.',
  importTitle: 'Import',
  importText:
    'LinkedIns eigener Export („Kopie Ihrer Daten“), als Zip wie heruntergeladen oder seine CSV-Dateien, oder ein JSON Resume. Nichts wird übernommen, bevor Sie gesehen haben, was es ist.',
  choose: 'Dateien wählen …',
  drop: 'oder hier ablegen',
  reading: 'Die Dateien werden gelesen',
  comparing: 'Die Nachrichten werden verglichen',
  writing: 'Es wird geschrieben',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Nichts wurde übernommen.',
  preview: 'Was die Dateien enthalten',
  nothing: 'Keine dieser Dateien enthält etwas, das Winnow liest.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}, ${number(notes)} mit Nachricht${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `, am ${day(firstAt)}` : `, vom ${day(firstAt)} bis zum ${day(lastAt)}`) : ''}`,
  invitationsHelp: 'Füllt das Gedächtnis: wer schon einmal anfragte und welche Nachrichten Vorlagen waren.',
  connections: (count, firms) => `${connections(count)} bei ${firmCounts(firms)}`,
  connectionsHelp:
    'Sagt, wen Sie kennen: für „Personen, die ich kenne“ und für Nachrichten, die nennen, wer Sie empfohlen hat. Namen werden als Prüfsummen behalten. Sie ersetzen die früher importierten.',
  facts: 'Ihre eigenen Angaben',
  factsHelp: 'Füllt Lücken unter Über Sie und Ziele. Was Sie selbst geschrieben haben, bleibt.',
  factLines: {
    headline: (text) => `Profilslogan: ${apart(text)}`,
    positions: counted({ one: '# Stelle', other: '# Stellen' }),
    skills: counted({ one: '# Fähigkeit', other: '# Fähigkeiten' }),
    schools: counted({ one: '# Schule', other: '# Schulen' }),
    topics: counted({ one: '# Thema', other: '# Themen' }),
  },
  problems: 'Nicht verstanden',
  more: counted({ other: 'und # weitere' }),
  take: 'Diese übernehmen',
  taken: (result) =>
    [
      `Übernommen: ${requests(result.invitations)}`,
      result.known > 0 ? `${number(result.known)} schon bekannt` : '',
      result.templates > 0 ? `${number(result.templates)} in Worten, die auch andere schickten` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  failed: (reason) => `Nichts wurde übernommen. ${reason}`,
  again: 'Mehr importieren',
  backupTitle: 'Sicherung',
  backupText:
    'Eine Datei mit allem: Ziele, Listen, Profil, Einstellungen, Gedächtnis. Nichts wird synchronisiert: Diese Datei ist der Weg auf einen anderen Rechner.',
  save: 'Sicherung speichern',
  saved: (count) => `Gespeichert: ${requests(count)}.`,
  saveFailed: 'Die Sicherung war nicht möglich: Der Browser verweigert seinen Speicher.',
  restore: 'Aus Sicherung wiederherstellen …',
  restoreAsk: (madeAt, count, known) =>
    `Vom ${day(madeAt)}, mit ${requests(count)} und ${connections(known)}.`,
  restoreHelp:
    'Ihre Anfragen kommen zu den hiesigen hinzu; Kontakte, Ziele, Listen und Einstellungen treten an die Stelle der Ihren. Sie können es zurücknehmen, solange diese Seite offen ist.',
  restoreDo: 'Wiederherstellen',
  restored: 'Wiederhergestellt.',
  restoreUndo: 'Wiederherstellung zurücknehmen',
  restoreUndone: 'Alles ist wie zuvor.',
  restoreFailed: 'Die Wiederherstellung gelang nicht, und nichts wurde geändert.',
};
