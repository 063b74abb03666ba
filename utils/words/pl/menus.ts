import type { MenuWords } from '../menus';

export const pl: MenuWords = {
  assessSelected: 'Oceń zaznaczony tekst',
  alwaysPerson: 'Zawsze akceptuj tę osobę',
  neverPerson: 'Nigdy nie akceptuj tej osoby',
  alwaysWords: 'Zawsze akceptuj zaproszenia ze słowami „%s”',
  neverWords: 'Nigdy nie akceptuj zaproszeń ze słowami „%s”',
  undoList: 'Cofnij ostatnią zmianę list',
};
