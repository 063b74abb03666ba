import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('es');

/** The welcome tab. */
export const welcomeWords: SurfaceWords['welcome'] = {
  title: 'Te damos la bienvenida a Winnow',
  headline: '¿Qué invitaciones vale la pena aceptar?',
  lead: 'Junto a cada invitación de la página de invitaciones de LinkedIn, Winnow muestra un veredicto, sus motivos con las palabras citadas y una respuesta para copiar. Lee lo que tienes abierto y trabaja solo en este equipo.',
  toTry: 'Probar con invitaciones inventadas',
  toBegin: 'Empezar',

  tryTitle: 'Pruébalo ahora',
  tryText:
    'Todo el mundo aquí es inventado. Abre una invitación para ver por qué, o copia su respuesta al momento: es el juicio real, hecho justo ahora.',
  tryFor:
    'Como si fueras Mira, ingeniera de datos en Rotterdam. Lo que respondas abajo sustituye a sus deseos.',
  tryWaiting: 'Evaluando las invitaciones…',
  tryFailed: 'No se pudieron evaluar las invitaciones inventadas. Recarga esta página una vez.',
  tryDone: 'Eso es todo: pégala en el mensaje de LinkedIn y envíala tú.',

  questionsTitle: '¿Qué buscas?',
  questionsText:
    'Cuatro preguntas, y todas pueden esperar. Las respuestas se guardan al momento, y las invitaciones de arriba las siguen.',
  skip: 'Saltar las preguntas',
  more: 'Hay más en los ajustes, como la remuneración y las empresas.',

  importText:
    'Tus propios datos muestran cuándo una nota se escribió de verdad para ti. La exportación de LinkedIn o un JSON Resume los rellena; puedes hacerlo más tarde en los ajustes.',
  importOpen: 'Importar un archivo',

  promisesTitle: 'Lo que nunca hace, y cómo comprobarlo',
  promises: [
    [
      'No envía nada a ninguna parte.',
      'Desconéctate y recarga esta página: sigue evaluando. La lista de red de las herramientas para desarrolladores de tu navegador queda vacía.',
    ],
    [
      'Nunca hace clic, escribe ni envía por ti.',
      'Obsérvalo: nada se mueve en LinkedIn hasta que tú pulsas algo.',
    ],
    [
      'Juzga la nota y la oferta, nunca a la persona.',
      'Pega la misma nota con otro nombre en el panel lateral: solo cambia el saludo.',
    ],
    [
      'Guarda poco, y no esconde nada de ello.',
      'Los ajustes muestran todo lo que recuerda, lo guardan en un archivo que puedes leer y lo olvidan cuando lo digas.',
    ],
  ],

  beginTitle: 'Antes de empezar',
  beginLead: 'Hasta ahora no se ha leído nada en LinkedIn. Esto es lo que aceptas:',
  disclosure: [
    [
      'Qué se lee',
      'En las páginas de invitaciones de LinkedIn, mientras tienes una abierta: de cada invitación pendiente, el nombre, el titular, la nota, los contactos en común, las insignias, la fecha y el número.',
    ],
    ['Para qué', 'Para dar un veredicto, sus motivos y una respuesta. Para nada más.'],
    [
      'Qué se guarda',
      'Solo en este equipo: la dirección del perfil, la empresa, las fechas, el veredicto, la respuesta que copiaste y una huella de la nota de la que no puede recuperarse ningún texto.',
    ],
    ['Quién lo recibe', 'Nadie. No hay servidor ni cuenta.'],
  ],
  termsTitle: 'Las condiciones de uso de LinkedIn',
  termsText:
    'Su apartado 8.2 se opone a herramientas que leen las páginas de LinkedIn o cambian su aspecto, y LinkedIn ha escrito a quienes crearon o usaban algunas inofensivas. Winnow no automatiza nada, pero usarlo o no es decisión tuya.',
  agree: 'Acepto: empezar',
  notNow:
    'Si no, cierra esta pestaña: entonces no se lee nada. «Acerca de», en los ajustes, trae de vuelta aquí.',
  agreedOn: (at) => `Lo aceptaste el ${day(at)}. Winnow lee tus invitaciones mientras las tienes abiertas.`,
  agreeFailed: 'Esto no se pudo guardar: el navegador niega el acceso a su almacenamiento.',
  openInvitations: 'Abrir tus invitaciones',
  openSettings: 'Todos los ajustes',
  independent: 'Winnow no tiene relación con LinkedIn.',
};
