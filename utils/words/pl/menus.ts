import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('pl');

export const pl: MenuWords = {
  assessSelected: 'Oceń zaznaczony tekst',
  alwaysPerson: 'Zawsze akceptuj tę osobę',
  neverPerson: 'Nigdy nie akceptuj tej osoby',
  alwaysWords: 'Zawsze akceptuj zaproszenia ze słowami „%s”',
  neverWords: 'Nigdy nie akceptuj zaproszeń ze słowami „%s”',
  undoList: 'Cofnij ostatnią zmianę list',
  undecided: counted({
    one: 'Winnow: na tej stronie # zaproszenie czeka na decyzję',
    few: 'Winnow: na tej stronie # zaproszenia czekają na decyzję',
    many: 'Winnow: na tej stronie # zaproszeń czeka na decyzję',
    other: 'Winnow: na tej stronie # zaproszenia czeka na decyzję',
  }),
  waiting: counted({
    one: 'Winnow: # pytanie czeka na odpowiedź',
    few: 'Winnow: # pytania czekają na odpowiedź',
    many: 'Winnow: # pytań czeka na odpowiedź',
    other: 'Winnow: # pytania czeka na odpowiedź',
  }),
  noProfile: 'Winnow: ten link nie prowadzi do niczyjego profilu. Twoje listy są bez zmian.',
};
