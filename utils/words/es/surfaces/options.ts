import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, apart } = waysOf('es');

/** Options: the frame and the goals. Keys of choices are the values of the model. */
export const optionsWords: SurfaceWords['options'] = {
  title: 'Ajustes de Winnow',
  tabs: {
    goals: 'Objetivos',
    profile: 'Sobre ti',
    lists: 'Listas',
    replies: 'Respuestas',
    memory: 'Memoria y estadísticas',
    appearance: 'Apariencia',
    shortcuts: 'Atajos',
    data: 'Datos',
    about: 'Acerca de',
  },
  loading: 'Leyendo tus ajustes…',
  loadFailed: 'No se pudieron leer tus ajustes.',
  retry: 'Reintentar',
  saving: 'Guardando…',
  saved: 'Guardado',
  notSaved: 'Aún sin guardar: hay un campo que revisar',
  saveFailed: 'Esto no se pudo guardar. Inténtalo de nuevo.',
  undo: 'Deshacer el último cambio',
  undone: 'Último cambio deshecho',
  unchanged: 'Cada cambio se guarda al momento',
  goalsLead: 'Lo que buscas decide lo que encaja. Todo aquí es opcional.',
  intent: {
    label: '¿Qué te trae aquí?',
    help: 'Tu propia regla va antes que cualquier cosa que diga una nota.',
    choices: {
      looking: ['Busco trabajo', 'Las ofertas que encajan cuentan mucho.'],
      open: ['Escucho buenas ofertas', 'Solo lo que es personal y encaja.'],
      closed: [
        'Sin desconocidos',
        'No buscas nada: desconocidos y ofertas se rechazan con cortesía, por tu regla.',
      ],
      hiring: ['Busco personal', 'Candidaturas y recomendaciones son bienvenidas.'],
      networking: ['Quiero conocer gente', 'El trabajo en común cuenta más que las ofertas.'],
      selling: ['Busco clientes', 'Clientela y alianzas son bienvenidas.'],
    },
  },
  acceptOnly: {
    label: '¿A quién aceptas?',
    choices: {
      anyone: ['A cualquiera con un buen motivo', 'La nota decide.'],
      known: ['A gente que conozco', 'Al resto se le rechaza, por tu regla.'],
      'met-or-worked-with': ['Si hubo encuentro o trabajo', 'La regla más estricta.'],
    },
  },
  workTitle: 'El trabajo',
  targetRoles: ['Puestos que aceptarías', 'Por ejemplo, Data Engineer'],
  seniority: 'Nivel',
  seniorityAny: 'Cualquier nivel',
  seniorities: {
    intern: 'Prácticas o estudios',
    junior: 'Júnior',
    mid: 'Intermedio',
    senior: 'Sénior',
    lead: 'Lead o principal',
    manager: 'Mando intermedio',
    director: 'Dirección de área',
    vp: 'Vicepresidencia',
    executive: 'Alta dirección',
    founder: 'Empresa propia',
  },
  skills: ['Aptitudes que quieres usar', 'Por ejemplo, Python'],
  contractTypes: {
    label: 'Contratos que firmarías',
    help: 'Sin marcar ninguno, valen todos.',
    choices: {
      permanent: 'Indefinido',
      contract: 'Por proyecto o freelance',
      'part-time': 'Tiempo parcial',
      temporary: 'Temporal',
      internship: 'Prácticas',
    },
  },
  placeTitle: 'El lugar',
  locations: ['Lugares', 'Por ejemplo, Rotterdam'],
  remote: {
    label: 'Trabajar desde casa',
    choices: {
      any: 'Da igual',
      remote: 'Solo a distancia',
      'remote-or-hybrid': 'A distancia o híbrido',
      hybrid: 'Híbrido',
      onsite: 'Presencial',
    },
  },
  languages: ['Idiomas en los que escribes', 'Por ejemplo, inglés'],
  languagesHelp: 'El primero se usa en las respuestas cuando no hay nota que seguir.',
  languagesUnknown: (text) =>
    `«${apart(text)}» no es un idioma que Winnow conozca. Prueba su nombre o un código como pt-BR.`,
  payTitle: 'La remuneración',
  pay: {
    label: 'Mínimo por el que trabajarías',
    help: 'Deja vacía la cantidad si la remuneración no decide nada.',
    amount: 'Cantidad',
    currency: 'Moneda',
    period: 'Por',
    periods: { hour: 'hora', day: 'día', month: 'mes', year: 'año' },
  },
  askAboutPay: 'Preguntar por la remuneración cuando una nota la omite',
  companyTitle: 'La empresa',
  industries: ['Sectores que te gustan', 'Por ejemplo, energía'],
  avoidIndustries: ['Sectores que evitas', 'Por ejemplo, apuestas'],
  prefer: ['Empresas que te gustarían', 'Nombres'],
  avoid: ['Empresas a las que no irías', 'Nombres'],
  effect: {
    title: 'Qué hacen tus cambios',
    none: 'Desde que abriste esta página, ninguna invitación ha cambiado de veredicto.',
    changed: counted({
      one: 'Desde que abriste esta página, # invitación ha cambiado de veredicto.',
      other: 'Desde que abriste esta página, # invitaciones han cambiado de veredicto.',
    }),
    show: 'Cuáles',
    fromTo: (from, to) => `${from}, ahora: ${to}`,
    ofOwn: counted({
      one: 'Se ha mirado # invitación de tu página de invitaciones abierta.',
      other: 'Se han mirado las # invitaciones de tu página de invitaciones abierta.',
    }),
    ofDemo: counted({
      one: 'Se ha mirado # invitación inventada. Abre tus invitaciones en otra pestaña para ver las tuyas.',
      other:
        'Se han mirado # invitaciones inventadas. Abre tus invitaciones en otra pestaña para ver las tuyas.',
    }),
  },
};
