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
  remove: (entry: string) => `Remove ${entry}`,
  added: (entry: string) => `${entry} added.`,
  removed: (entry: string) => `${entry} removed.`,
  already: (entry: string) => `${entry} is in the list already.`,
};
