import type { MenuWords } from '../menus';

export const es: MenuWords = {
  assessSelected: 'Evaluar el texto seleccionado',
  alwaysPerson: 'Aceptar siempre a esta persona',
  neverPerson: 'No aceptar nunca a esta persona',
  alwaysWords: 'Aceptar siempre las invitaciones con «%s»',
  neverWords: 'No aceptar nunca las invitaciones con «%s»',
  undoList: 'Deshacer el último cambio de las listas',
};
