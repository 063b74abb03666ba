import type { MenuWords } from '../menus';

export const de: MenuWords = {
  assessSelected: 'Markierten Text beurteilen',
  alwaysPerson: 'Diese Person immer annehmen',
  neverPerson: 'Diese Person nie annehmen',
  alwaysWords: 'Anfragen mit „%s“ immer annehmen',
  neverWords: 'Anfragen mit „%s“ nie annehmen',
  undoList: 'Letzte Änderung der Listen zurücknehmen',
};
