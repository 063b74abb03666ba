import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { apart } = waysOf('pl');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords: SurfaceWords['profile'] = {
  lead: 'Twoje dane. Są podstawą dla słów takich jak „Twój wykład o…” i pokazują, gdy notatka myli imię lub firmę. Zostają na tym komputerze.',
  factsTitle: 'Tak, jak mówi Twój profil',
  name: 'Imię i nazwisko',
  headline: 'Nagłówek',
  about: 'Informacje',
  workTitle: 'Twoja praca',
  positions: {
    label: 'Stanowiska',
    empty: 'Jeszcze bez stanowisk.',
    add: 'Dodaj stanowisko',
    title: 'Nazwa stanowiska',
    company: 'Firma',
    from: 'Od',
    to: 'Do',
    toHint: 'teraz',
    remove: (position) => `Usuń stanowisko: ${apart(position)}`,
    numbered: (number) => `Stanowisko ${number}`,
  },
  schools: ['Szkoły', 'Nazwy'],
  knowTitle: 'Z czego można Cię znać',
  skills: ['Umiejętności w Twoim profilu', 'Na przykład SQL'],
  topics: ['Tematy', 'Wystąpienia, artykuły, projekty'],
  topicsHelp: 'Notatka, która wymienia któryś z nich, jest napisana dla Ciebie.',
  chips: {
    help: 'Po każdym naciśnij Enter lub przecinek.',
    remove: (text) => `Usuń: ${apart(text)}`,
    added: (text) => `Dodano: ${apart(text)}.`,
    removed: (text) => `Usunięto: ${apart(text)}.`,
    already: (text) => `Już na liście: ${apart(text)}.`,
  },
};
