import type { ReplyLanguage } from '../shape';

export const es: ReplyLanguage = {
  language: 'es',
  usualRegister: 'informal',
  marks: {
    informal: /(?<!\p{L})(?:tú|te|ti|tu|tus|contigo|vos|tuy[oa]s?)(?!\p{L})/giu,
    formal:
      /(?<!\p{L})(?:usted|ustedes|su perfil|su experiencia|su trayectoria|le (?:escribo|contacto|saludo|gustaría|interesa)|estimad[oa])(?!\p{L})/giu,
  },
  list: { comma: ', ', and: ' y ', or: ' o ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['Hola, {{firstName}}:', '[Hola, {{firstName}}/Buenos días, {{firstName}}]:'],
    plain: ['Hola:', '[Hola/Buenos días]:'],
  },
  thanks: {
    note: [
      'gracias por [tu/su] mensaje.',
      'muchas gracias por escribirme.',
      'gracias por [escribirme/ponerse en contacto].',
    ],
    thoughtful: [
      'muchas gracias por un mensaje tan personal.',
      'gracias por tomar[te/se] el tiempo de escribirme.',
    ],
    work: [
      'gracias por [tu/su] mensaje a propósito de {{subject}}.',
      'muchas gracias por escribirme a propósito de {{subject}}.',
    ],
    invitation: ['gracias por la invitación.', 'muchas gracias por [tu/su] invitación.'],
    offer: ['gracias por pensar en mí.', 'muchas gracias por tenerme en cuenta.'],
    role: [
      'gracias por pensar en mí para el puesto de {{role}}.',
      'gracias por [tu/su] mensaje sobre el puesto de {{role}}.',
    ],
    roleAt: [
      'gracias por pensar en mí para el puesto de {{role}} en {{company}}.',
      'gracias por [tu/su] mensaje sobre el puesto de {{role}} en {{company}}.',
    ],
  },
  works: {
    things: {
      charla: 'mi charla',
      ponencia: 'mi ponencia',
      conferencia: 'mi conferencia',
      presentación: 'mi presentación',
      publicación: 'mi publicación',
      artículo: 'mi artículo',
      texto: 'mi texto',
      libro: 'mi libro',
      podcast: 'mi pódcast',
      pódcast: 'mi pódcast',
      taller: 'mi taller',
      post: 'mi post',
      estudio: 'mi estudio',
    },
    yours: /tu|su/u,
    between: /(?:última|último|reciente|gran|excelente|magnífica|magnífico)/u,
    about: /(?:sobre|acerca de) /u,
    ends: /es|era|fue|son|y|pero|que|ha|han|me|nos|te|le|en|ayer|muy|mucho|realmente|ayudó|cambió|inspiró|hizo|con|para|a|al/u,
    never: /yo|tú|él|ella|cómo|qué|cuándo|si|mi|mis|tu|tus|su|sus|nuestro|nuestra|este|esta/u,
  },
  decline: {
    'not-looking': [
      'No busco un cambio de trabajo, así que prefiero decir que no.',
      'No tengo pensado cambiar de trabajo, así que esta vez [paso/prefiero declinar].',
      'Me quedo donde estoy, así que prefiero no seguir adelante.',
    ],
    'other-roles': [
      'Busco más bien puestos como {{targets}}, así que esta vez [paso/prefiero declinar].',
      'Me centro en puestos como {{targets}}, así que este no es para mí.',
    ],
    'other-direction': [
      'No es del todo la dirección que quiero tomar, así que esta vez [paso/prefiero declinar].',
      'No encaja con lo que quiero hacer ahora, así que prefiero decir que no.',
    ],
    'other-terms': [
      'No encaja del todo con lo que busco, así que esta vez [paso/prefiero declinar].',
      'Se acerca, pero no es del todo lo que busco, así que prefiero decir que no.',
    ],
    'no-details': [
      'Solo valoro ofertas cuando conozco el puesto y la empresa, así que esta vez [paso/prefiero declinar].',
      'Sin conocer el puesto ni la empresa no puedo saber si me encaja, así que de momento lo dejo aquí.',
    ],
    'only-permanent': [
      'Solo busco un puesto fijo, así que esta vez [paso/prefiero declinar].',
      'Solo me planteo un contrato fijo, así que prefiero decir que no.',
    ],
    'only-contract': [
      'Solo trabajo por proyectos, así que esta vez [paso/prefiero declinar].',
      'Solo me planteo trabajar por proyectos, así que prefiero decir que no.',
    ],
    'only-part-time': [
      'Solo busco algo a tiempo parcial, así que esta vez [paso/prefiero declinar].',
      'Solo me planteo una jornada parcial, así que prefiero decir que no.',
    ],
    'only-remote': [
      'Solo trabajo en remoto, así que esta vez [paso/prefiero declinar].',
      'Solo me planteo un trabajo totalmente remoto, así que prefiero decir que no.',
    ],
    'no-offers': [
      'No suelo aceptar ofertas por mensaje, así que prefiero decir que no.',
      'Cuando necesito algo lo busco por mi cuenta, así que prefiero decir[te/le] que no desde ya.',
    ],
    'no-favours': [
      'No puedo dedicarle el tiempo que merece y prefiero [decírtelo/decírselo] con franqueza.',
      'No puedo encargarme de esto y prefiero [decírtelo/decírselo] ya.',
    ],
    'no-openings': [
      'No puedo ayudar en una búsqueda de empleo y prefiero [decírtelo/decírselo] ya.',
      'No tengo ninguna vacante que ofrecer y prefiero [decírtelo/decírselo] desde ahora.',
    ],
    'only-known': [
      'Aquí solo conecto con personas que ya conozco, así que no voy a aceptar la invitación.',
      'Reservo mis contactos aquí para quienes conozco en persona, así que prefiero no aceptar.',
    ],
    'only-met': [
      'Aquí solo conecto con personas con quienes he coincidido o trabajado, así que no voy a aceptar la invitación.',
      'Mis contactos aquí son personas que conozco de un encuentro o del trabajo, así que prefiero no aceptar.',
    ],
    'small-network': [
      'Mantengo aquí un círculo pequeño, así que no voy a aceptar la invitación.',
      'Agrego muy pocos contactos aquí, así que prefiero no aceptar.',
    ],
  },
  door: [
    'Si surge algo así, me encantará saberlo.',
    'Si aparece algo así, [escríbeme/escríbame] de nuevo con toda confianza.',
  ],
  wish: {
    job: ['Mucha suerte con la búsqueda.', 'Ojalá aparezca pronto la persona adecuada.'],
    sale: ['Que [te/le] vaya muy bien.', '[Te/Le] deseo mucho éxito.'],
    person: ['Que [te/le] vaya todo muy bien.', '[Te/Le] deseo lo mejor.'],
  },
  notNow: {
    job: ['No es buen momento para mí.', 'Ahora mismo no me planteo un cambio.'],
    sale: ['Ahora mismo no puedo dedicarme a esto.', 'No es buen momento para mí.'],
    person: ['Ahora mismo no tengo el tiempo que esto merece.', 'Ahora mismo tengo mucho entre manos.'],
  },
  later: {
    job: [
      'Eso puede cambiar, así que me alegrará saber de [ti/usted] en unos meses.',
      'Con gusto [te/le] aviso cuando eso cambie.',
    ],
    sale: ['Si eso cambia, [te/le] aviso.', 'Si eso cambia, [te/le] escribo.'],
    person: [
      '[Escríbeme/Escríbame] de nuevo en unos meses, por favor.',
      'Con gusto lo retomo cuando tenga más tiempo.',
    ],
  },
  ask: {
    details: [
      '¿[Me puedes/Me podría] dar antes algunos datos: {{items}}?',
      'Antes de hablar, ¿[me puedes/me podría] indicar {{items}}?',
      'Para responder bien, ¿[me dices/me podría decir] {{items}}?',
    ],
    question: ['¿Puedo preguntar[te/le] {{items}}?', '¿[Me cuentas/Me podría contar] {{items}}?'],
    closing: {
      job: ['Así podré decir[te/le] pronto si encaja conmigo.', 'Así podré dar[te/le] una respuesta clara.'],
      sale: ['Así podré decir[te/le] pronto si encaja conmigo.', 'Con una o dos líneas basta.'],
      person: ['Con una o dos líneas basta.', 'Me gusta saber un poco de las personas con las que conecto.'],
    },
  },
  items: {
    client: 'la empresa',
    role: 'el puesto',
    level: 'el nivel',
    place: 'el lugar (presencial o remoto)',
    stack: 'las herramientas principales',
    contract: 'el tipo de contrato',
    pay: 'la banda salarial',
    'why-me': 'qué [te/le] hizo pensar en mí',
    purpose: 'qué [tienes/tiene] en mente',
  },
  accept: {
    job: ['Suena interesante, y me gustaría saber más.', 'Me gustaría saber más.'],
    sale: ['Acepto con gusto.', 'Con gusto acepto la invitación.'],
    person: ['Acepto la invitación con mucho gusto.', 'Es un placer estar en contacto.'],
  },
  next: {
    job: ['[Puedes/Puede] enviarme los detalles por aquí.', '¿Cuándo [te/le] vendría bien hablar?'],
    sale: ['Lo mejor es empezar con unas líneas por aquí.', '[Puedes/Puede] enviarme lo principal por aquí.'],
    person: ['Seguimos en contacto.', 'Espero que tengamos ocasión de conversar.'],
    seeking: [
      '[Cuéntame/Cuénteme] un poco qué [buscas/busca].',
      '¿Qué tipo de puesto [te/le] encajaría mejor?',
    ],
    favour: [
      '[Puedes/Puede] enviarme [tus/sus] preguntas por aquí.',
      '[Envíame tus/Envíeme sus] preguntas por aquí y respondo lo que pueda.',
    ],
  },
  follow: [
    'Mantengo aquí un círculo pequeño, pero [puedes seguirme cuando quieras/puede seguirme cuando quiera].',
    'Agrego pocos contactos aquí, pero me alegrará que [me sigas/me siga].',
  ],
  refer: {
    job: [
      'No es para mí, pero si me [envías/envía] una breve descripción, se la paso con gusto a quien le pueda encajar.',
      'No es el puesto para mí, pero si me [envías/envía] un enlace, lo comparto con gusto.',
    ],
    other: [
      'No soy la persona indicada, pero si me [envías/envía] una o dos líneas, las hago llegar con gusto.',
      'Otra persona [te/le] podrá ayudar mejor. Si me [envías/envía] un par de líneas, las hago llegar con gusto.',
    ],
  },
};
