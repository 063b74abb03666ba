import type { SignalSentences } from '../catalogue';

export const automationSentences: SignalSentences = {
  'broken-letters': 'Tiene letras dañadas, como las deja la codificación de una herramienta.',
  'bump-wording': 'Insiste en un mensaje anterior que quizá nunca te llegó.',
  'calendar-link': 'Te pide reservar un hueco en un calendario antes de saber de qué se trata.',
  'canned-call': 'Pide una llamada rápida con palabras que valdrían para cualquiera.',
  'closing-formula': 'Termina con una frase hecha.',
  'cut-short': 'Se interrumpe donde el límite de LinkedIn corta un texto más largo.',
  'double-salutation': 'Saluda a hombres y mujeres a la vez, como las cartas tipo.',
  'empty-field': 'Tiene un hueco donde debía ir un nombre o una empresa.',
  'fallback-word': 'Te saluda con la palabra que pone una herramienta cuando le falta el nombre.',
  'list-of-points': 'Enumera puntos como un folleto.',
  'mass-wording': 'Habla a mucha gente más que a ti.',
  'merge-field-left': 'Conserva un campo de plantilla que debía rellenarse.',
  'name-shape': 'Escribe tu nombre como lo haría una lista, no una persona.',
  'network-formula': 'Pide conectar con las palabras de siempre.',
  'number-boast': 'Pone por delante cifras de éxito.',
  'odd-letters': 'Tiene falsas letras en negrita o caracteres ocultos, como los insertan las herramientas.',
  'offer-formula': 'Ofrece un puesto con las frases hechas de la selección de personal.',
  'opening-formula': 'Empieza con una frase hecha.',
  'pasted-headline': 'Tiene un titular entero pegado dentro de una frase.',
  postscript: 'Acaba en una posdata, como las cartas de venta.',
  'praise-formula': 'Elogia tu perfil con palabras que valdrían para cualquiera.',
  'registered-firm': 'Escribe el nombre de tu empresa como un registro, con su forma jurídica.',
  'same-sender-again': {
    plural: 'times',
    one: 'La misma persona ya te escribió una vez.',
    other: 'La misma persona ya te escribió {times} veces.',
  },
  'seen-before': {
    plural: 'senders',
    one: 'Casi las mismas palabras llegaron de otra persona[, el {singleOn}][, la última vez el {lastOn}].',
    other:
      'Casi las mismas palabras llegaron de otras {senders} personas[, el {singleOn}][, entre el {firstOn} y el {lastOn}].',
  },
  'sender-pitch': 'Habla más de lo que ofrece que de ti.',
  'stock-phrases': {
    good: 'Está escrita con palabras propias, no con frases hechas.',
    bad: 'Se compone sobre todo de frases que cualquiera podría enviar a cualquiera.',
  },
  'suits-one-reader': 'Dice algo que solo vale para una persona.',
  'tracking-residue':
    'Lleva rastros de una herramienta de envíos, como enlaces marcados o una forma de darse de baja.',
  'unresolved-choice': 'Conserva una elección de redacciones, como las usan las herramientas de envíos.',
  'wrong-firm': 'Habla de tu trabajo en una empresa que no está en tu perfil[: {firm}].',
  'wrong-name': 'Te saluda con un nombre que no es el tuyo[: {name}].',
};
