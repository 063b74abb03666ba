import type { MenuWords } from '../menus';

export const it: MenuWords = {
  assessSelected: 'Valuta il testo selezionato',
  alwaysPerson: 'Accetta sempre questa persona',
  neverPerson: 'Non accettare mai questa persona',
  alwaysWords: 'Accetta sempre gli inviti con «%s»',
  neverWords: 'Non accettare mai gli inviti con «%s»',
  undoList: 'Annulla l’ultima modifica alle liste',
};
