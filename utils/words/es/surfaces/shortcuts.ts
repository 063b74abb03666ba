import type { SurfaceWords } from '../../surfaces';

/** Options: keys. */
export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'Todo se puede hacer con el teclado.',
  browserTitle: 'En todo el navegador',
  browserText: 'Estas teclas las eliges tú; el navegador las guarda.',
  actionHead: 'Qué hace',
  keyHead: 'Tecla',
  noKey: 'Ninguna aún',
  none: 'El navegador no indica ninguna tecla de Winnow.',
  commands: {
    'copy-reply': 'Copiar la respuesta de la invitación enfocada',
    'next-undecided': 'Ir a la siguiente invitación por decidir',
    'open-panel': 'Abrir el panel lateral',
    _execute_action: 'Abrir Winnow',
  },
  change: 'Cambiar estas teclas',
  surfaceTitle: 'En la ventana y el panel lateral',
  surfaceKeys: {
    next: 'Invitación siguiente',
    previous: 'Invitación anterior',
    open: 'Abrir o cerrar la invitación',
    copy: 'Copiar la respuesta',
    search: 'Buscar',
    close: 'Cerrar la invitación',
  },
  pageTitle: 'En la página de LinkedIn',
  pageKeys: {
    reach: 'Al siguiente botón de una etiqueta',
    press: 'Pulsarlo: copiar la respuesta, o abrir los motivos',
    leave: 'Cerrar los motivos y volver a la etiqueta',
  },
};
