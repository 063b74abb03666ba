import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('es');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow, versión ${version}`,
  neverTitle: 'Lo que nunca hace',
  never: [
    'Juzga la nota y la oferta, nunca a la persona. Los nombres, las fotos y los orígenes no cuentan para nada.',
    'No envía nada a ninguna parte, y sus páginas no pueden cargar nada de fuera.',
    'Nunca hace clic, escribe ni responde por ti. Tú copias las palabras; enviarlas es cosa tuya.',
    'No oculta ninguna invitación, y dice lo que no ha mirado.',
  ],
  privacyTitle: 'La privacidad en breve',
  privacy: [
    'Qué se lee: las invitaciones de las páginas de invitaciones de LinkedIn mientras tienes una abierta, y los textos que tú le das.',
    'Qué se guarda, solo en este equipo: tus objetivos y listas, y de cada invitación la dirección del perfil, la empresa, las fechas, el veredicto y una huella de la nota. «Memoria y estadísticas» lo muestra y lo olvida.',
    'Qué sale de este equipo: nada, salvo un archivo que guardes tú.',
  ],
  agreed: (at) => `Lo aceptaste el ${day(at)}.`,
  notAgreed: 'Aún no lo has aceptado, así que no se lee nada en LinkedIn.',
  takeBack: 'Retirar mi acuerdo',
  takenBack: 'Acuerdo retirado. Desde ahora no se lee nada en LinkedIn.',
  begin: 'Leerlo y empezar',
  termsTitle: 'Las condiciones de LinkedIn',
  terms:
    'Las condiciones de uso de LinkedIn se oponen a herramientas que leen sus páginas o cambian su aspecto. Winnow añade su etiqueta a lo que ves, o deja la página intacta si lo dices en «Apariencia», y no llama a nada de LinkedIn. Usarlo o no es decisión tuya. Winnow no tiene relación con LinkedIn.',
  demoTitle: 'Invitaciones inventadas',
  demoText: 'Una pequeña bandeja de invitaciones inventadas muestra todo lo que hace Winnow, sin LinkedIn.',
  demoOpen: 'Ver las invitaciones inventadas',
  licencesTitle: 'Licencias',
  licences: 'Winnow es software libre con licencia MIT. Está hecho con:',
  problemTitle: 'Informar de un problema',
  problemText:
    'Di qué hiciste y qué esperabas, y añade estas líneas. No contienen nada sobre ti ni sobre nadie más.',
  problemLabel: 'Líneas para un informe',
  problemCopy: 'Copiar estas líneas',
  problemCopied: 'Las líneas están copiadas.',
  facts: {
    version: 'Winnow',
    browser: 'Navegador',
    language: 'Idioma',
    theme: 'Colores',
    page: 'Veredictos',
    remembered: 'Invitaciones recordadas',
  },
};
