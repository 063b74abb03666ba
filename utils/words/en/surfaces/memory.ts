import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('en');
const requests = counted({ one: '# request', other: '# requests' });
const connections = counted({ one: '# connection', other: '# connections' });
const days = counted({ one: '# day', other: '# days' });
const notes = counted({ one: '# note', other: '# notes' });

/** Options: memory and statistics. */
export const memoryWords = {
  loading: 'Reading the memory…',
  failed: 'The memory could not be read: the browser refuses its storage.',
  lead: 'What Winnow has seen, kept on this machine alone: who asked, from which firm, what was advised and what you copied. Of notes only fingerprints are kept, from which no text can be read back, unless you say otherwise below.',
  holds: (count: number, known: number, oldestAt: string | null) =>
    `${requests(count)}${oldestAt ? `, the oldest of ${day(oldestAt)}` : ''}${known > 0 ? `; ${connections(known)} imported` : ''}.`,
  empty: 'Nothing yet. The charts fill as you open your invitations, or at once with an import under Data.',
  questionsTitle: 'Waiting for an answer',
  questionsEmpty: 'No question is open.',
  questionsHelp:
    'Requests for which you copied “Ask for details”. Winnow cannot see answers: mark them as handled yourself.',
  asked: (at: string) => `Asked on ${day(at)}`,
  due: 'No answer yet?',
  unnamed: 'Somebody without a profile address',
  handled: 'Mark as handled',
  handledStatus: 'Marked as handled.',
  undo: 'Undo',
  statisticsTitle: 'Statistics',
  asTable: 'Show as a table',
  amount: (count: number) => number(count),
  shortDay,
  quarter: (at: string) => `Q${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1} ${at.slice(0, 4)}`,
  weekOf: 'Week of',
  quarterHead: 'Quarter',
  series: {
    accept: 'Worth accepting',
    ask: 'Ask first',
    decline: 'Decline politely',
    report: 'Looks like a scam',
    unjudged: 'Imported, not judged',
    templates: 'Templates',
    own: 'Own words',
  },
  all: 'All',
  weeksTitle: 'Requests a week',
  weeksSummary: (count: number, each: number) =>
    `${requests(count)} in the last half year, about ${number(each, 1)} a week.`,
  quartersTitle: 'Over the years',
  quartersSummary: (count: number, share: number) =>
    `${requests(count)} in all; ${percent(share)} of the notes are templates.`,
  templatesTitle: 'Templates and own words',
  templatesSummary: (templates: number, noted: number) =>
    noted === 0
      ? 'No notes yet.'
      : `${percent(templates / noted)} of ${notes(noted)} came from others in nearly the same words or read as written by a tool.`,
  rolesTitle: 'Who sends',
  rolesSummary: (role: string) => `Most often: ${role.toLowerCase()}.`,
  roleHead: 'Role',
  roles: {
    'recruiter-agency': 'Agency recruiter',
    'recruiter-inhouse': 'In-house recruiter',
    'hiring-manager': 'Hiring manager',
    sales: 'Sales',
    founder: 'Founder',
    investor: 'Investor',
    student: 'Student',
    hr: 'Human resources',
    coach: 'Coach',
    professional: 'Professional',
    unknown: 'Not told',
  },
  firmsTitle: 'From which firms',
  firmsSummary: (firm: string) => `Most often: ${apart(firm)}.`,
  firmHead: 'Firm',
  requestsHead: 'Requests',
  declinedHead: 'Declined by you',
  declined: (count: number) => (count > 0 ? `${count} declined` : ''),
  copiedTitle: 'Replies copied',
  copiedSummary: counted({ one: '# reply copied.', other: '# replies copied.' }),
  copiedHead: 'Reply',
  replyKinds: {
    decline: 'Decline',
    'not-now': 'Not now',
    'ask-details': 'Ask for details',
    accept: 'Accept',
    'follow-instead': 'Follow instead',
    refer: 'Refer to someone',
  },
  settingsTitle: 'How it is kept',
  retention: 'Forget requests after',
  retentions: {
    '90': '90 days',
    '365': '365 days',
    '730': '730 days (two years)',
    '1825': '1,825 days (five years)',
    never: 'Never',
  },
  retentionOther: days,
  retentionHelp: 'Counted from the day Winnow took a request in. The default is 730 days.',
  keepNotes: 'Keep the text of notes too',
  keepNotesHelp: 'Off by default. Only notes seen from now on are kept.',
  remind: 'Remind me of unanswered questions',
  remindHelp: 'Shows them on the badge and counts them on the toolbar icon.',
  remindAfter: 'Days without an answer',
  settingsFailed: 'This could not be saved.',
  tableTitle: 'Take the history elsewhere',
  tableText:
    'All remembered requests as one table that spreadsheets open. A note is in it only where its text was kept.',
  tableSave: 'Save as a table (CSV)',
  tableSaved: counted({ one: '# request saved.', other: '# requests saved.' }),
  tableFailed: 'The table could not be saved.',
  wipeTitle: 'Forget everything',
  wipeText: (count: number) =>
    `Removes ${requests(count)} and all imported connections from this machine. Goals, lists and profile stay.`,
  wipe: 'Forget everything…',
  wipeAsk: 'Forget everything?',
  wipeWord: 'forget',
  wipeType: (word: string) => `This cannot be undone. Type “${word}” to go on.`,
  wipeDo: 'Forget everything',
  cancel: 'Cancel',
  wiped: 'Everything is forgotten.',
};
