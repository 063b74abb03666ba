import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('es');
const requests = counted({ one: '# invitación', other: '# invitaciones' });
const imported = counted({ one: '# contacto importado', other: '# contactos importados' });
const declined = counted({ one: '# rechazada', other: '# rechazadas' });
const notes = counted({ one: '# nota', other: '# notas' });

/** Options: memory and statistics. */
export const memoryWords: SurfaceWords['memory'] = {
  loading: 'Leyendo la memoria…',
  failed: 'No se pudo leer la memoria: el navegador niega el acceso a su almacenamiento.',
  lead: 'Lo que Winnow ha visto, guardado solo en este equipo: quién te escribió, de qué empresa, qué se aconsejó y qué copiaste. De las notas solo se guardan huellas, de las que no puede recuperarse ningún texto, salvo que digas otra cosa más abajo.',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? `, la más antigua del ${day(oldestAt)}` : ''}${known > 0 ? `; ${imported(known)}` : ''}.`,
  empty:
    'Aún nada. Los gráficos se llenan al abrir tus invitaciones, o de una vez con una importación en «Datos».',
  questionsTitle: 'A la espera de respuesta',
  questionsEmpty: 'No hay preguntas pendientes.',
  questionsHelp:
    'Invitaciones para las que copiaste «Pedir detalles». Winnow no ve las respuestas: márcalas tú como resueltas.',
  asked: (at) => `Preguntaste el ${day(at)}`,
  due: '¿Aún sin respuesta?',
  unnamed: 'Alguien sin dirección de perfil',
  handled: 'Marcar como resuelta',
  handledStatus: 'Marcada como resuelta.',
  undo: 'Deshacer',
  statisticsTitle: 'Estadísticas',
  asTable: 'Mostrar como tabla',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `T${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1} ${at.slice(0, 4)}`,
  weekOf: 'Semana del',
  quarterHead: 'Trimestre',
  series: {
    accept: 'Vale la pena aceptar',
    ask: 'Preguntar primero',
    decline: 'Rechazar con cortesía',
    report: 'Parece una estafa',
    unjudged: 'Importadas, sin veredicto',
    templates: 'Plantillas',
    own: 'Palabras propias',
  },
  all: 'Todas',
  weeksTitle: 'Invitaciones por semana',
  weeksSummary: (count, each) =>
    `${requests(count)} en el último medio año, unas ${number(each, 1)} por semana.`,
  quartersTitle: 'A lo largo de los años',
  quartersSummary: (count, share) =>
    `${requests(count)} en total; el ${percent(share)} de las notas son plantillas.`,
  templatesTitle: 'Plantillas y palabras propias',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'Aún no hay notas.'
      : `De ${notes(noted)}, el ${percent(templates / noted)} llegó también de otras personas con casi las mismas palabras o parece escrito por una herramienta.`,
  rolesTitle: 'Quién escribe',
  rolesSummary: (role) => `Lo más frecuente: ${role.toLowerCase()}.`,
  roleHead: 'Función',
  roles: {
    'recruiter-agency': 'Agencia de selección',
    'recruiter-inhouse': 'Selección interna',
    'hiring-manager': 'Responsable que contrata',
    sales: 'Ventas',
    founder: 'Empresa propia',
    investor: 'Inversión',
    student: 'Estudios',
    hr: 'Recursos humanos',
    coach: 'Coaching',
    professional: 'Otra profesión',
    unknown: 'No se indica',
  },
  firmsTitle: 'De qué empresas',
  firmsSummary: (firm) => `Lo más frecuente: ${apart(firm)}.`,
  firmHead: 'Empresa',
  requestsHead: 'Invitaciones',
  declinedHead: 'Rechazadas por ti',
  declined: (count) => (count > 0 ? declined(count) : ''),
  copiedTitle: 'Respuestas copiadas',
  copiedSummary: counted({ one: '# respuesta copiada.', other: '# respuestas copiadas.' }),
  copiedHead: 'Respuesta',
  replyKinds: {
    decline: 'Rechazar',
    'not-now': 'Ahora no',
    'ask-details': 'Pedir detalles',
    accept: 'Aceptar',
    'follow-instead': 'Mejor seguir',
    refer: 'Remitir a alguien',
  },
  settingsTitle: 'Cómo se guarda',
  retention: 'Olvidar las invitaciones tras',
  retentions: {
    '90': '90 días',
    '365': '365 días',
    '730': '730 días (dos años)',
    '1825': '1825 días (cinco años)',
    never: 'Nunca',
  },
  retentionOther: counted({ one: '# día', other: '# días' }),
  retentionHelp: 'Desde el día en que Winnow registró la invitación. De forma predeterminada, 730 días.',
  keepNotes: 'Guardar también el texto de las notas',
  keepNotesHelp: 'Desactivado de forma predeterminada. Solo se guardan las notas vistas desde ahora.',
  remind: 'Recordarme las preguntas sin respuesta',
  remindHelp: 'Las muestra en la etiqueta y las cuenta en el icono de la barra.',
  remindAfter: 'Días sin respuesta',
  settingsFailed: 'Esto no se pudo guardar.',
  tableTitle: 'Llevarse el historial',
  tableText:
    'Todas las invitaciones recordadas en una tabla que abren las hojas de cálculo. Una nota solo figura si se guardó su texto.',
  tableSave: 'Guardar como tabla (CSV)',
  tableSaved: counted({ one: '# invitación guardada.', other: '# invitaciones guardadas.' }),
  tableFailed: 'No se pudo guardar la tabla.',
  wipeTitle: 'Olvidarlo todo',
  wipeText: (count) =>
    `Elimina ${requests(count)} y todos los contactos importados de este equipo. Los objetivos, las listas y el perfil se quedan.`,
  wipe: 'Olvidarlo todo…',
  wipeAsk: '¿Olvidarlo todo?',
  wipeWord: 'olvidar',
  wipeType: (word) => `Esto no se puede deshacer. Escribe «${word}» para continuar.`,
  wipeDo: 'Olvidarlo todo',
  cancel: 'Cancelar',
  wiped: 'Todo está olvidado.',
};
