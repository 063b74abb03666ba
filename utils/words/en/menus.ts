import type { MenuWords } from '../menus';
import { waysOf } from '../ways';

const { counted } = waysOf('en');

export const en: MenuWords = {
  assessSelected: 'Assess selected text',
  alwaysPerson: 'Always accept this person',
  neverPerson: 'Never accept this person',
  alwaysWords: 'Always accept requests with “%s”',
  neverWords: 'Never accept requests with “%s”',
  undoList: 'Undo the last list change',
  undecided: counted({
    one: 'Winnow: # undecided request on this page',
    other: 'Winnow: # undecided requests on this page',
  }),
  waiting: counted({
    one: 'Winnow: # question waits for an answer',
    other: 'Winnow: # questions wait for an answer',
  }),
  noProfile: 'Winnow: this link leads to nobody’s profile. Your lists are as they were.',
};
