import { cues, marks, works } from '../reading/es';
import type { ReplyLanguage } from '../shape';

export const es: ReplyLanguage = {
  language: 'es',
  usualRegister: 'informal',
  list: { comma: ', ', and: ' y ', or: ' o ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['Hola, {{firstName}}:', '[Hola, {{firstName}}/Buenos días, {{firstName}}]:'],
    plain: ['Hola:', '[Hola/Buenos días]:'],
    openings: {
      hola: ['Hola, {{firstName}}:'],
      'buenos días': ['Buenos días, {{firstName}}:'],
      'buenas tardes': ['Buenas tardes, {{firstName}}:'],
      estimad: ['Buenos días, {{firstName}}:'],
    },
  },
  thanks: {
    note: ['gracias por [tu/su] mensaje.', 'muchas gracias por [tu/su] mensaje.'],
    thoughtful: [
      'muchas gracias por un mensaje tan personal.',
      'gracias por tomar[te/se] el tiempo de escribirme.',
    ],
    work: ['muchas gracias por [tu/su] mensaje y por el interés en {{subject}}.'],
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
    helped: [
      'muchas gracias por [tu/su] mensaje. Me alegra mucho saber que {{subject}} fue de ayuda.',
      'mil gracias por [tu/su] mensaje. Qué bien saber que {{subject}} fue de ayuda.',
    ],
    also: ['Me alegra el interés en {{subject}}.'],
    kind: ['muchas gracias por [tus/sus] amables palabras.'],
  },
  decline: {
    'not-looking': [
      'En este momento no busco un cambio profesional, así que prefiero declinar.',
      'Ahora mismo no tengo pensado cambiar de trabajo, así que prefiero decir que no.',
    ],
    'other-roles': [
      'Busco puestos como {{targets}}, así que esta vez prefiero decir que no.',
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
      'Ahora mismo no necesito este tipo de servicio, así que prefiero decir que no.',
      'No es algo que busque ahora, así que prefiero declinar y no hacer[te/le] perder el tiempo.',
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
      'Aquí solo conecto con personas que conozco en persona o con las que he trabajado, así que no voy a aceptar la invitación.',
      'Reservo mis contactos aquí para personas que conozco en persona o del trabajo, así que prefiero no aceptar.',
    ],
    'small-network': [
      'Mantengo aquí un círculo pequeño, así que no voy a aceptar la invitación.',
      'Agrego muy pocos contactos aquí, así que prefiero no aceptar.',
    ],
    'no-call': [
      'Ahora mismo no necesito este tipo de servicio, así que no voy a aceptar la llamada.',
      'No es algo que busque ahora, así que prefiero dejar la llamada y no hacer[te/le] perder el tiempo.',
    ],
  },
  door: [
    'Si surge algo así, me encantará saberlo.',
    'Si aparece algo así, [escríbeme/escríbame] de nuevo con toda confianza.',
  ],
  wish: {
    job: ['Mucho éxito con la búsqueda.', '[Te/Le] deseo mucho éxito en la búsqueda.'],
    sale: ['[Te/Le] deseo mucho éxito.', 'Que [te/le] vaya muy bien.'],
    person: ['Que [te/le] vaya todo muy bien.', '[Te/Le] deseo lo mejor.'],
    student: ['Mucho éxito con los estudios.'],
    internship: ['Mucha suerte en la búsqueda de prácticas.'],
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
      'Antes de seguir, ¿[me puedes/me podría] indicar {{items}}?',
      '¿[Me puedes/Me podría] indicar {{items}}?',
    ],
    question: ['¿Puedo preguntar[te/le] {{items}}?', '¿[Me cuentas/Me podría contar] {{items}}?'],
    closing: {
      job: ['Así podré dar[te/le] una respuesta clara.', 'Si encaja, me gustará saber más.'],
      sale: ['Así podré decir[te/le] pronto si encaja conmigo.', 'Con una o dos líneas basta.'],
      person: ['Con una o dos líneas basta.', 'Me gusta saber un poco de las personas con las que conecto.'],
      call: ['Si encaja, hablamos con mucho gusto.', 'Si encaja, buscamos un momento para hablar.'],
    },
    open: ['Me interesan puestos como {{targets}}.'],
    openRemote: ['Me interesan puestos totalmente remotos como {{targets}}.'],
    remote: [
      'Solo valoro puestos totalmente en remoto: ¿sería posible en este caso?',
      'Solo busco trabajo totalmente en remoto: ¿habría esa posibilidad?',
    ],
    flexible: ['Solo valoro puestos en remoto o híbridos: ¿sería posible en este caso?'],
    ifSo: ['Si es así, ¿[me puedes/me podría] indicar {{items}}?'],
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
    sale: ['Acepto la invitación con gusto.'],
    person: ['Acepto la invitación con mucho gusto.', 'Con mucho gusto acepto [tu/su] invitación.'],
    clear: ['Agradezco además unos detalles tan claros.'],
  },
  next: {
    job: ['¿[Me puedes/Me podría] enviar la descripción del puesto?'],
    sale: ['Lo mejor es empezar con unas líneas por aquí.', '[Puedes/Puede] enviarme lo principal por aquí.'],
    person: ['Seguimos en contacto.', 'Sigamos en contacto.'],
    seeking: [
      '[Cuéntame/Cuénteme] un poco qué [buscas/busca].',
      '¿Qué tipo de puesto [te/le] encajaría mejor?',
    ],
    favour: [
      '[Puedes/Puede] enviarme [tus/sus] preguntas por aquí.',
      '[Envíame tus/Envíeme sus] preguntas por aquí y respondo lo que pueda.',
    ],
    send: [
      'Me interesa, así que sí: [envíame/envíeme] los detalles, por favor, y [te/le] respondo en cuanto los lea.',
      'Sí, con mucho gusto: [envíame/envíeme] los detalles y [te/le] respondo en cuanto los lea.',
    ],
    sendPay: [
      'Me interesa, así que sí: [envíame/envíeme] los detalles, por favor, si es posible con la banda salarial.',
      'Sí, con mucho gusto: [envíame/envíeme] los detalles, a ser posible con la banda salarial.',
    ],
    call: ['¿Cuándo [te/le] viene bien hablar?'],
    referral: [
      'Para la recomendación, ¿[me puedes/me podría] enviar antes el currículum? Así podré decir[te/le] si puedo ayudar.',
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
  remind: ['Si nos conocemos y se me ha olvidado, [dímelo/dígamelo], por favor.'],
  marks,
  works,
  cues,
};
