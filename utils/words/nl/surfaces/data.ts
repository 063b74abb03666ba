import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day } = waysOf('nl');
const requests = counted({ one: '# uitnodiging', other: '# uitnodigingen' });
const connections = counted({ one: '# connectie', other: '# connecties' });
const firms = counted({ one: '# bedrijf', other: '# bedrijven' });
const knownAlready = counted({ one: '# was al bekend', other: '# waren al bekend' });

/** Options: imports and backups. */
export const dataWords: SurfaceWords['data'] = {
  lead: 'Breng je eigen gegevens mee, en neem ze weer mee. Bestanden worden op deze computer gelezen en nergens heen gestuurd.',
  importTitle: 'Importeren',
  importText:
    'De export van LinkedIn (“Een kopie van je gegevens ophalen”), de zip zoals gedownload of de CSV-bestanden eruit, of een JSON Resume. Er wordt niets overgenomen voordat je hebt gezien wat het is.',
  choose: 'Bestanden kiezen…',
  drop: 'of sleep ze hierheen',
  reading: 'Bestanden lezen',
  comparing: 'Notities vergelijken',
  writing: 'Wegschrijven',
  cancel: 'Annuleren',
  cancelled: 'Geannuleerd. Er is niets overgenomen.',
  preview: 'Wat er in de bestanden staat',
  nothing: 'In geen van deze bestanden staat iets wat Winnow leest.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}, waarvan ${number(notes)} met een notitie${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `, op ${day(firstAt)}` : `, van ${day(firstAt)} tot ${day(lastAt)}`) : ''}`,
  invitationsHelp: 'Vult het geheugen: wie al eerder vroeg, en welke notities sjablonen waren.',
  connections: (count, firmCount) => `${connections(count)} bij ${firms(firmCount)}`,
  connectionsHelp:
    'Zegt wie je kent: voor “mensen die ik ken”, en voor notities die noemen wie jou aanraadde. Namen worden als hashes bewaard. Ze vervangen wat eerder is geïmporteerd.',
  facts: 'Je eigen gegevens',
  factsHelp: 'Vult gaten in “Over jou” en “Doelen”. Wat je zelf schreef, blijft.',
  factLines: {
    headline: (text) => `Kopregel: ${text}`,
    positions: counted({ one: '# functie', other: '# functies' }),
    skills: counted({ one: '# vaardigheid', other: '# vaardigheden' }),
    schools: counted({ one: '# school', other: '# scholen' }),
    topics: counted({ one: '# onderwerp', other: '# onderwerpen' }),
  },
  problems: 'Niet begrepen',
  more: counted({ other: 'en nog #' }),
  take: 'Overnemen',
  taken: (result) =>
    [
      `Overgenomen: ${requests(result.invitations)}`,
      result.known > 0 ? knownAlready(result.known) : '',
      result.templates > 0 ? `${number(result.templates)} in woorden die anderen ook stuurden` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  failed: (reason) => `Er is niets overgenomen. ${reason}`,
  again: 'Meer importeren',
  backupTitle: 'Back-up',
  backupText:
    'Eén bestand met alles: doelen, lijsten, profiel, instellingen, geheugen. Er wordt niets gesynchroniseerd: dit bestand is de weg naar een andere computer.',
  save: 'Back-up opslaan',
  saved: (count) => `Opgeslagen: ${requests(count)}.`,
  saveFailed: 'De back-up kon niet worden gemaakt: de browser weigert toegang tot de opslag.',
  restore: 'Back-up terugzetten…',
  restoreAsk: (madeAt, count, known) =>
    `Gemaakt op ${day(madeAt)}, met ${requests(count)} en ${connections(known)}.`,
  restoreHelp:
    'De uitnodigingen komen bij die van hier; connecties, doelen, lijsten en instellingen nemen de plaats van de jouwe in. Je kunt het ongedaan maken zolang deze pagina open is.',
  restoreDo: 'Terugzetten',
  restored: 'Teruggezet.',
  restoreUndo: 'Terugzetten ongedaan maken',
  restoreUndone: 'Alles is weer zoals het was.',
  restoreFailed: 'Terugzetten is niet gelukt, en er is niets veranderd.',
};
