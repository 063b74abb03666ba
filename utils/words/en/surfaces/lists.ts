import { waysOf } from '../../ways';

const { apart } = waysOf('en');

/** Options: the always and never lists. */
export const listWords = {
  lead: 'Lists come before every other rule. A warning of a scam stays even so.',
  always: {
    label: 'Always accept',
    empty: 'Nobody is on this list.',
    add: 'Add to the always list',
  },
  never: {
    label: 'Never accept',
    empty: 'Nobody is on this list.',
    add: 'Add to the never list',
  },
  addShort: 'Add',
  kindLabel: 'What',
  kinds: { person: 'Person', firm: 'Company', domain: 'Web domain', words: 'Words in the note' },
  valueLabel: 'Which',
  hints: {
    person: 'Profile address or name',
    firm: 'Company name',
    domain: 'example.com',
    words: 'Words as they stand in the note',
  },
  remove: (entry: string) => `Remove ${apart(entry)}`,
  added: (entry: string) => `${apart(entry)} added.`,
  moved: (entry: string) => `${apart(entry)} added here, and taken off the other list.`,
  removed: (entry: string) => `${apart(entry)} removed.`,
  already: (entry: string) => `${apart(entry)} is in the list already.`,
};
