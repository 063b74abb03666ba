import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('de');

export const de: MenuWords = {
  assessSelected: 'Markierten Text beurteilen',
  alwaysPerson: 'Diese Person immer annehmen',
  neverPerson: 'Diese Person nie annehmen',
  alwaysWords: 'Anfragen mit „%s“ immer annehmen',
  neverWords: 'Anfragen mit „%s“ nie annehmen',
  undoList: 'Letzte Änderung der Listen zurücknehmen',
  undecided: counted({
    one: 'Winnow: # offene Anfrage auf dieser Seite',
    other: 'Winnow: # offene Anfragen auf dieser Seite',
  }),
  waiting: counted({
    one: 'Winnow: # Frage wartet auf Antwort',
    other: 'Winnow: # Fragen warten auf Antwort',
  }),
  noProfile: 'Winnow: Dieser Link führt zu keinem Profil. Ihre Listen sind unverändert.',
};
