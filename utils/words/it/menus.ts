import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('it');

export const it: MenuWords = {
  assessSelected: 'Valuta il testo selezionato',
  alwaysPerson: 'Accetta sempre questa persona',
  neverPerson: 'Non accettare mai questa persona',
  alwaysWords: 'Accetta sempre gli inviti con «%s»',
  neverWords: 'Non accettare mai gli inviti con «%s»',
  undoList: 'Annulla l’ultima modifica alle liste',
  undecided: counted({
    one: 'Winnow: # invito da decidere in questa pagina',
    other: 'Winnow: # inviti da decidere in questa pagina',
  }),
  waiting: counted({
    one: 'Winnow: # domanda aspetta una risposta',
    other: 'Winnow: # domande aspettano una risposta',
  }),
  noProfile: 'Winnow: questo link non porta a nessun profilo. Le tue liste sono rimaste uguali.',
};
