import type { MenuWords } from '../menus';

export const en: MenuWords = {
  assessSelected: 'Assess selected text',
  alwaysPerson: 'Always accept this person',
  neverPerson: 'Never accept this person',
  alwaysWords: 'Always accept requests with “%s”',
  neverWords: 'Never accept requests with “%s”',
  undoList: 'Undo the last list change',
};
