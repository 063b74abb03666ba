import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('pl');

/** Options: the always and never lists. */
export const listWords: SurfaceWords['lists'] = {
  lead: 'Listy mają pierwszeństwo przed każdą inną zasadą. Ostrzeżenie o oszustwie mimo to zostaje.',
  always: {
    label: 'Zawsze akceptuj',
    empty: 'Ta lista jest pusta.',
    add: 'Dodaj do listy „zawsze”',
  },
  never: {
    label: 'Nigdy nie akceptuj',
    empty: 'Ta lista jest pusta.',
    add: 'Dodaj do listy „nigdy”',
  },
  addShort: 'Dodaj',
  kindLabel: 'Rodzaj',
  kinds: { person: 'Osoba', firm: 'Firma', domain: 'Domena', words: 'Słowa w notatce' },
  valueLabel: 'Wpis',
  hints: {
    person: 'Adres profilu lub imię i nazwisko',
    firm: 'Nazwa firmy',
    domain: 'example.com',
    words: 'Słowa tak, jak stoją w notatce',
  },
  remove: (entry) => `Usuń: ${apart(entry)}`,
  added: (entry) => `Dodano: ${apart(entry)}.`,
  moved: (entry) => `Dodano tutaj i usunięto z drugiej listy: ${apart(entry)}.`,
  removed: (entry) => `Usunięto: ${apart(entry)}.`,
  already: (entry) => `Już na liście: ${apart(entry)}.`,
};
