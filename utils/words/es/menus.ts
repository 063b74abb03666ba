import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('es');

export const es: MenuWords = {
  assessSelected: 'Evaluar el texto seleccionado',
  alwaysPerson: 'Aceptar siempre a esta persona',
  neverPerson: 'No aceptar nunca a esta persona',
  alwaysWords: 'Aceptar siempre las invitaciones con «%s»',
  neverWords: 'No aceptar nunca las invitaciones con «%s»',
  undoList: 'Deshacer el último cambio de las listas',
  undecided: counted({
    one: 'Winnow: # invitación por decidir en esta página',
    other: 'Winnow: # invitaciones por decidir en esta página',
  }),
  waiting: counted({
    one: 'Winnow: # pregunta espera respuesta',
    other: 'Winnow: # preguntas esperan respuesta',
  }),
  noProfile: 'Winnow: este enlace no lleva a ningún perfil. Tus listas siguen igual.',
};
