import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('it');

/** Options: the always and never lists. */
export const listWords: SurfaceWords['lists'] = {
  lead: 'Le liste vengono prima di ogni altra regola. L’avviso di una truffa resta comunque.',
  always: {
    label: 'Accetta sempre',
    empty: 'Questa lista è vuota.',
    add: 'Aggiungi alla lista «sempre»',
  },
  never: {
    label: 'Non accettare mai',
    empty: 'Questa lista è vuota.',
    add: 'Aggiungi alla lista «mai»',
  },
  addShort: 'Aggiungi',
  kindLabel: 'Che cosa',
  kinds: { person: 'Persona', firm: 'Azienda', domain: 'Dominio web', words: 'Parole nella nota' },
  valueLabel: 'Quale',
  hints: {
    person: 'Indirizzo del profilo o nome',
    firm: 'Nome dell’azienda',
    domain: 'example.com',
    words: 'Parole come stanno nella nota',
  },
  remove: (entry) => `Togli ${apart(entry)}`,
  added: (entry) => `Aggiunta: ${apart(entry)}.`,
  moved: (entry) => `Aggiunta qui, e rimozione dall’altra lista: ${apart(entry)}.`,
  removed: (entry) => `Rimozione: ${apart(entry)}.`,
  already: (entry) => `Già nella lista: ${apart(entry)}.`,
};
