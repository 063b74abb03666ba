import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, list, apart } = waysOf('es');
const people = counted({ one: '# invitación', other: '# invitaciones' });
const readOf = counted({ one: 'Se ha leído # invitación', other: 'Se han leído # invitaciones' });
const noteFields: Record<string, string> = {
  note: 'nota',
  name: 'nombre',
  headline: 'titular',
  profileUrl: 'dirección del perfil',
  mutualConnections: 'contactos en común',
  sentAt: 'fecha',
  invitationId: 'número',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: '# que vale la pena aceptar' }),
  ask: counted({ other: '# en que preguntar primero' }),
  decline: counted({ other: '# que rechazar con cortesía' }),
  report: counted({ one: '# parece una estafa', other: '# parecen estafas' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'Vale la pena aceptar',
  ask: 'Preguntar primero',
  decline: 'Rechazar con cortesía',
  report: 'Parece una estafa',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Aceptar',
  ask: 'Preguntar',
  decline: 'Rechazar',
  report: 'Estafa',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Rechazar',
  'not-now': 'Ahora no',
  'ask-details': 'Pedir detalles',
  accept: 'Aceptar',
  'follow-instead': 'Mejor seguir',
  refer: 'Remitir a alguien',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `${readOf(read)} de ${number(seen)}`
      : seen === 1
        ? 'Se ha leído la única invitación de la página'
        : `Se han leído todas las invitaciones de la página (${number(seen)})`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} (${number(count)})`);
  return gaps.length === 0 ? `${start}.` : `${start}; sin encontrar: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  memory: 'De la memoria de Winnow',
  acts: 'La próxima vez',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'Todas',
  filterLabel: 'Mostrar las invitaciones con el veredicto',
  showing: counted({ one: 'Se muestra # invitación', other: 'Se muestran # invitaciones' }),
  searchLabel: 'Buscar en nombres, titulares y notas',
  searchPlaceholder: 'Buscar',
  sortLabel: 'Orden de las invitaciones',
  sorts: {
    page: 'Como en la página',
    verdict: 'Por veredicto',
    newest: 'Más recientes',
    oldest: 'Más antiguas',
  },
  clearSearch: 'Borrar la búsqueda',
  nextUndecided: counted({ one: 'Siguiente (# por decidir)', other: 'Siguiente (# por decidir)' }),
  allDecided: 'Todo decidido',
  requestOf: (name) => `Invitación de ${apart(name)}`,
  listLabel: 'Invitaciones pendientes',
  noMatch: 'Ninguna invitación coincide.',
  showAll: 'Mostrar todas las invitaciones',
  judging: 'Aún sin veredicto',
  untouched: 'No se añade nada a la página de LinkedIn.',
  untouchedChange: 'Cambiarlo',
  wrong: 'Esto no es correcto…',
  wrongQuestion: '¿Qué es lo correcto?',
  undo: 'Deshacer',
  copyReply: 'Copiar respuesta',
  copyReplyTo: (name) => `Copiar respuesta a ${apart(name)}`,
  copied: 'Copiada',
  copiedStatus: (name) => `Respuesta a ${apart(name)} copiada.`,
  copyRefused: 'No se ha permitido copiar. Selecciona el texto y cópialo tú.',
  showOnPage: 'Ver en la página',
  notOnPage: 'Esa invitación ya no está en la página.',
  reasons: 'Por qué',
  speaksFor: 'A favor:',
  speaksAgainst: 'En contra:',
  reasonsFor: 'A favor de aceptar',
  reasonsAgainst: 'En contra de aceptar',
  moreReasons: counted({ one: '# motivo más', other: '# motivos más' }),
  fewerReasons: 'Menos motivos',
  motive: 'Por qué escribió, probablemente',
  notLookedAt: 'No examinado',
  wouldChange: 'Qué cambiaría esto',
  theirNote: 'Su nota',
  noNote: 'La invitación no trae nota.',
  reply: 'Respuesta',
  replyKindLabel: 'Tipo de respuesta',
  replyLength: counted({ one: '# carácter', other: '# caracteres' }),
  replyIn: (length, language) => `${length}, en ${language}`,
  whereToPaste:
    '«Mensaje» en la invitación abre un chat sin aceptar. Escribe primero e ignora después: al ignorarla, la invitación desaparece.',
  noReplyNeeded: 'No pide respuesta',
  doNotAnswer: 'No responder',
  settings: 'Abrir los ajustes',
  openSidePanel: 'Abrir en el panel lateral',
  keys: {
    move: 'siguiente y anterior',
    open: 'abrir o cerrar',
    copy: 'copiar la respuesta',
    undecided: 'siguiente por decidir',
    search: 'buscar',
    close: 'cerrar',
  },
  keysLabel: 'Teclas',
  loading: 'Leyendo la página…',
  offTitle: 'Abre primero tus invitaciones',
  offText: 'Winnow lee las invitaciones en la página de invitaciones de LinkedIn mientras la tienes abierta.',
  offHint: '¿Ya la tienes abierta? Recarga esa pestaña una vez, para que Winnow pueda arrancar en ella.',
  openInvitations: 'Abrir las invitaciones',
  elsewhereTitle: 'Tus invitaciones están en otra página',
  elsewhereText: 'Esta página de LinkedIn no contiene invitaciones.',
  emptyTitle: 'Nada pendiente.',
  emptyText: 'Disfruta de la calma.',
  otherKinds: counted({
    one: '# invitación a una página, un evento o un boletín se ha dejado aparte.',
    other: '# invitaciones a páginas, eventos o boletines se han dejado aparte.',
  }),
  pause: 'Pausar Winnow',
  resume: 'Reanudar',
  notBegunTitle: 'Winnow aún no ha empezado',
  notBegunText: 'No se lee nada en LinkedIn hasta que hayas visto qué se lee y lo hayas aceptado.',
  notBegunOpen: 'Ver qué se lee y empezar',
  pausedTitle: 'Winnow está en pausa',
  pausedText: 'No lee ni muestra nada en LinkedIn hasta que lo reanudes.',
  accessTitle: 'Winnow no tiene acceso a LinkedIn',
  accessText: 'Tu navegador niega el acceso a la página, así que allí no se puede leer nada.',
  accessHint: 'Después, recarga la pestaña una vez.',
  allowAccess: 'Permitirlo en LinkedIn',
  unreadTitle: 'Estas invitaciones no se pudieron leer',
  silentTitle: 'Recarga esta pestaña una vez',
  silentText: 'Winnow se actualizó mientras esta página estaba abierta y ya no recibe nada de ella.',
  reload: 'Recargar la pestaña',
  unknownTitle: 'LinkedIn ha cambiado esta página',
  unknownText: 'Winnow no conoce este diseño, así que no marca nada en lugar de adivinar.',
  showReport: 'Ver qué diría un informe',
  reportText: 'Solo nombres de etiquetas, funciones y atributos. Ningún texto, nombre ni número de nadie.',
  reportLabel: 'Informe sobre la estructura de la página',
  copyReport: 'Copiar el informe',
  reportCopied: 'Informe copiado.',
  reportFailed: 'La página no ha respondido. Recarga la pestaña e inténtalo de nuevo.',
  allRead: 'Todas leídas',
  health,
  pasteTitle: 'Evaluar un texto que pegues',
  pasteText: 'Una nota de otro sitio, o una que la página no muestra entera.',
  pasteNote: 'Su nota',
  pasteName: 'Su nombre',
  pasteHeadline: 'Su titular',
  optional: 'opcional',
  pasteJudge: 'Evaluar esta nota',
  pasteClear: 'Borrar',
  pasteResult: 'Veredicto sobre la nota pegada',
  pasteEmpty: 'Pega primero una nota.',
  pasteFailed: 'Winnow no pudo evaluar este texto. Inténtalo de nuevo.',
};
