import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, day } = waysOf('es');
const requests = counted({ one: '# invitación', other: '# invitaciones' });
const connections = counted({ one: '# contacto', other: '# contactos' });
const firms = counted({ one: '# empresa', other: '# empresas' });
const known = counted({ one: '# ya constaba', other: '# ya constaban' });

/** Options: imports and backups. */
export const dataWords: SurfaceWords['data'] = {
  lead: 'Trae tus propios datos, y llévatelos. Los archivos se leen en este equipo y no se envían a ninguna parte.',
  importTitle: 'Importar',
  importText:
    'La exportación de LinkedIn («Obtener una copia de tus datos»), el zip tal como se descarga o sus archivos CSV, o un JSON Resume. No se incorpora nada antes de que hayas visto qué es.',
  choose: 'Elegir archivos…',
  drop: 'o suéltalos aquí',
  reading: 'Leyendo los archivos',
  comparing: 'Comparando las notas',
  writing: 'Guardando',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se ha incorporado nada.',
  preview: 'Qué contienen los archivos',
  nothing: 'Ninguno de estos archivos contiene nada que Winnow lea.',
  invitations: (count, notes, firstAt, lastAt) =>
    `${requests(count)}, ${number(notes)} con nota${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `, el ${day(firstAt)}` : `, del ${day(firstAt)} al ${day(lastAt)}`) : ''}`,
  invitationsHelp: 'Llena la memoria: quién te escribió antes y qué notas eran plantillas.',
  connections: (count, firmCount) => `${connections(count)} en ${firms(firmCount)}`,
  connectionsHelp:
    'Indica a quién conoces: para «gente que conozco», y para notas que nombran a alguien que te recomendó. Los nombres se guardan como huellas. Sustituyen a los importados antes.',
  facts: 'Tus propios datos',
  factsHelp: 'Completa lo que falta en «Sobre ti» y «Objetivos». Lo que escribiste tú se queda.',
  factLines: {
    headline: (text) => `Titular: ${text}`,
    positions: counted({ one: '# puesto', other: '# puestos' }),
    skills: counted({ one: '# aptitud', other: '# aptitudes' }),
    schools: counted({ one: '# centro', other: '# centros' }),
    topics: counted({ one: '# tema', other: '# temas' }),
  },
  problems: 'No se ha entendido',
  more: counted({ one: 'y # más', other: 'y # más' }),
  take: 'Incorporar estos datos',
  taken: (result) =>
    [
      `Incorporado: ${requests(result.invitations)}`,
      result.known > 0 ? known(result.known) : '',
      result.templates > 0 ? `${number(result.templates)} con palabras que también enviaron otros` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  failed: (reason) => `No se ha incorporado nada. ${reason}`,
  again: 'Importar más',
  backupTitle: 'Copia de seguridad',
  backupText:
    'Un solo archivo con todo: objetivos, listas, perfil, ajustes y memoria. Nada se sincroniza: este archivo es el camino a otro equipo.',
  save: 'Guardar una copia',
  saved: (count) => `Guardado: ${requests(count)}.`,
  saveFailed: 'No se pudo hacer la copia: el navegador niega el acceso a su almacenamiento.',
  restore: 'Restaurar una copia…',
  restoreAsk: (madeAt, count, knownCount) =>
    `Hecha el ${day(madeAt)}, con ${requests(count)} y ${connections(knownCount)}.`,
  restoreHelp:
    'Sus invitaciones se añaden a las de aquí, y sus contactos, objetivos, listas y ajustes sustituyen a los tuyos. Puedes deshacerlo mientras esta página siga abierta.',
  restoreDo: 'Restaurar',
  restored: 'Copia restaurada.',
  restoreUndo: 'Deshacer la restauración',
  restoreUndone: 'Todo está como antes.',
  restoreFailed: 'No se pudo restaurar, y no se ha cambiado nada.',
};
