import type { TemplateFault } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('es');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'Winnow ofrece una respuesta para cada invitación. Aquí puedes escribir tus propias palabras para cualquiera de ellas; donde no las tengas, se ofrecen las de Winnow.',
  replyTrouble: 'No se pudieron leer tus respuestas. Inténtalo de nuevo.',
  reading: 'Leyendo tus respuestas…',
  registerLabel: 'Trato en las respuestas',
  registerHelp: 'Cuenta en los idiomas que distinguen dos tratos, como tú y usted.',
  registerChoices: {
    'as-the-note': ['Como en su nota', 'Donde no se vea, como es habitual en el idioma.'],
    informal: ['De tú', 'du, tu, tú, je'],
    formal: ['De usted', 'Sie, vous, usted, u'],
  },
  ownTitle: 'Tus propias palabras',
  kindLabel: 'Tipo de respuesta',
  languageLabel: 'Idioma',
  languageNames: {
    en: 'Inglés',
    de: 'Alemán',
    fr: 'Francés',
    es: 'Español',
    pt: 'Portugués',
    it: 'Italiano',
    nl: 'Neerlandés',
    pl: 'Polaco',
    ja: 'Japonés',
  },
  tryOn: 'Probar con la invitación de',
  fromPage: 'De la página de invitaciones abierta.',
  fromDemo:
    'Invitaciones inventadas. Con la página de invitaciones abierta en una pestaña, aquí aparecen las tuyas.',
  none: 'No has escrito nada de este tipo en este idioma: se ofrecen las palabras de Winnow.',
  write: 'Escribir la tuya',
  writeAnother: 'Escribir otra',
  orderHelp: 'Se ofrece la primera que encaja con una invitación.',
  templateName: (number) => `Tus palabras, ${number}`,
  moveUp: (number) => `Subir la respuesta ${number}`,
  moveDown: (number) => `Bajar la respuesta ${number}`,
  remove: (number) => `Eliminar la respuesta ${number}`,
  insert: 'Insertar donde está el cursor:',
  preview: 'Qué dice',
  isOffered: 'Se ofrece para esta invitación.',
  isNotOffered: 'Para esta invitación se ofrece una anterior.',
  empty: 'Vacía: no se usa.',
  lacks: (variable) =>
    `Esta invitación no indica {{${variable}}}: no se usa para ella. Ayudaría un texto alternativo como {{${variable}|…}} o un {{#if ${variable}}}.`,
  length: counted({ one: '# carácter. ', other: '# caracteres. ' }),
  tooLong: 'Más de 300, la extensión que se lee.',
  resetAll: 'Volver a las palabras de Winnow en todo',
  resetHelp: 'Volver elimina todo lo que has escrito aquí; hasta que salgas, «Deshacer» lo recupera.',
  undoReplies: 'Deshacer',
  savedFaulty: 'Guardado. Una plantilla con un error no se usa hasta que se corrija.',
  saveState: {
    unchanged: '',
    saving: 'Guardando…',
    saved: 'Guardado',
    undone: 'Deshecho',
    failed: 'Esto no se pudo guardar. Inténtalo de nuevo.',
  },
  helpTitle: 'Qué puedes insertar',

  variables: {
    firstName: 'Su nombre de pila',
    fullName: 'Su nombre completo, con el título de doctorado',
    role: 'El puesto que ofrece',
    company: 'Su empresa',
    place: 'Dónde es el trabajo',
    myRoles: 'Los puestos que buscas, según tus objetivos',
    questions: 'Lo que su nota omite, como lista',
  },
  flagsHelp: 'Una parte puede depender de cualquiera de estos datos, y de lo siguiente:',
  flags: {
    note: 'hay una nota',
    personal: 'la nota se escribió para ti',
    job: 'trata de trabajo',
    sale: 'vende algo',
    formal: 'la respuesta trata de usted',
  },
  syntax: [
    ['{{firstName|qué tal}}', 'el nombre, o «qué tal» si no se conoce'],
    ['{{#if role}}…{{else}}…{{/if}}', 'una parte si nombra un puesto, otra si no'],
    ['{{#if not note}}…{{/if}}', 'una parte para invitaciones sin nota'],
  ],
  fault: ({ error, tag, nearest }: TemplateFault): string => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `{{${tag}}} no existe. ¿Querías decir {{${nearest}}}?`
          : `{{${tag}}} no existe. Lo que puede insertarse figura abajo.`;
      case 'only-in-if':
        return `{{${tag}}} no contiene palabras. Solo se puede preguntar por ello, como en {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `«${tag}» empieza con {{ y no se cierra con }}.`;
      case 'if-not-ended':
        return `{{${tag}}} no termina con {{/if}}.`;
      case 'no-if-before':
        return `{{${tag}}} está fuera de cualquier {{#if …}}.`;
      case 'too-deep':
        return 'Hay demasiados {{#if …}} unos dentro de otros.';
      case 'not-understood':
        return `Winnow no entiende {{${tag}}}.`;
    }
  },
};
