import { waysOf } from '../../ways';

const { counted, number, day } = waysOf('en');
const requests = counted({ one: '# request', other: '# requests' });
const connections = counted({ one: '# connection', other: '# connections' });
const firmCounts = counted({ one: '# firm', other: '# firms' });
const rows = counted({ one: 'and # more', other: 'and # more' });

/** Options: imports and backups. */
export const dataWords = {
  lead: 'Bring your own data along, and take it with you. Files are read on this machine and sent nowhere.',
  importTitle: 'Import',
  importText:
    'LinkedIn’s own export (“Get a copy of your data”), the zip as downloaded or its CSV files, or a JSON Resume. Nothing is taken before you have seen what it is.',
  choose: 'Choose files…',
  drop: 'or drop them here',
  reading: 'Reading the files',
  comparing: 'Comparing the notes',
  writing: 'Writing',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was taken.',
  preview: 'What the files hold',
  nothing: 'None of these files holds anything that Winnow reads.',
  invitations: (count: number, notes: number, firstAt: string | null, lastAt: string | null) =>
    `${requests(count)}, ${number(notes)} with a note${firstAt && lastAt ? (day(firstAt) === day(lastAt) ? `, on ${day(firstAt)}` : `, from ${day(firstAt)} to ${day(lastAt)}`) : ''}`,
  invitationsHelp: 'Fills the memory: who asked before, and which notes were templates.',
  connections: (count: number, firms: number) => `${connections(count)} at ${firmCounts(firms)}`,
  connectionsHelp:
    'Tells whom you know: for “people I know”, and for notes that name somebody who suggested you. Names are kept as hashes. They replace those imported before.',
  facts: 'Your own facts',
  factsHelp: 'Fills gaps in About you and Goals. What you wrote yourself stays.',
  factLines: {
    headline: (text: string) => `Headline: ${text}`,
    positions: counted({ one: '# position', other: '# positions' }),
    skills: counted({ one: '# skill', other: '# skills' }),
    schools: counted({ one: '# school', other: '# schools' }),
    topics: counted({ one: '# topic', other: '# topics' }),
  },
  problems: 'Not understood',
  more: rows,
  take: 'Take these in',
  taken: (result: { invitations: number; known: number; templates: number; connections: number }) =>
    [
      `Taken in: ${requests(result.invitations)}`,
      result.known > 0 ? `${number(result.known)} were known already` : '',
      result.templates > 0 ? `${number(result.templates)} in words that others sent too` : '',
      result.connections > 0 ? connections(result.connections) : '',
    ]
      .filter(Boolean)
      .join('; ')
      .concat('.'),
  failed: (reason: string) => `Nothing was taken. ${reason}`,
  again: 'Import more',
  backupTitle: 'Backup',
  backupText:
    'One file with everything: goals, lists, profile, settings, memory. Nothing is synced: this file is the way to another machine.',
  save: 'Save a backup',
  saved: (count: number) => `Saved: ${requests(count)}.`,
  saveFailed: 'The backup could not be made: the browser refuses its storage.',
  restore: 'Restore from a backup…',
  restoreAsk: (madeAt: string, count: number, known: number) =>
    `Made on ${day(madeAt)}, with ${requests(count)} and ${connections(known)}.`,
  restoreHelp:
    'Its requests are added to those here, and its connections, goals, lists and settings take the place of yours. You can undo it as long as this page is open.',
  restoreDo: 'Restore',
  restored: 'Restored.',
  restoreUndo: 'Undo the restoring',
  restoreUndone: 'All is as it was before.',
  restoreFailed: 'It could not be restored, and nothing was changed.',
};
