import type { SurfaceWords } from '../../surfaces';

/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'Qué aspecto tiene Winnow y dónde se muestra.',
  placeTitle: 'En la página de LinkedIn',
  page: {
    label: '¿Dónde están los veredictos?',
    choices: {
      badges: ['En la página', 'Una pequeña etiqueta en cada invitación, con su respuesta a un clic.'],
      untouched: ['Solo en el panel lateral', 'No se añade nada en absoluto a la página de LinkedIn.'],
    },
  },
  pageWhy:
    'Las condiciones de uso de LinkedIn se oponen a herramientas que cambian el aspecto de sus páginas. Solo con el panel lateral, Winnow lee la página y la deja como está.',
  languageTitle: 'Idioma y colores',
  language: 'Idioma de Winnow',
  languageAuto: 'Como el navegador',
  languageHelp: 'Las respuestas siguen el idioma de la nota, elijas lo que elijas aquí.',
  theme: {
    label: 'Colores',
    choices: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
  },
  themeHelp: 'En la página de LinkedIn, la etiqueta sigue a la página.',
  motion: 'Las etiquetas aparecen poco a poco, y de golpe si tu sistema pide menos movimiento.',
  toolbarTitle: 'En la barra de herramientas',
  count: 'Contar en el icono de la barra',
  countHelp: 'Muestra un número en el icono mientras algo te espera.',
  failed: 'Esto no se pudo guardar. Inténtalo de nuevo.',
};
