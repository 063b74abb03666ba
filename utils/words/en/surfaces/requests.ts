import type { ReplyKind, Verdict } from '../../../model';
import { waysOf } from '../../ways';

const { counted, list, apart } = waysOf('en');
const people = counted({ one: '# request', other: '# requests' });
const noteFields: Record<string, string> = {
  note: 'note',
  name: 'name',
  headline: 'headline',
  profileUrl: 'profile address',
  mutualConnections: 'mutual connections',
  sentAt: 'date',
  invitationId: 'number',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: '# worth accepting' }),
  ask: counted({ other: '# to ask first' }),
  decline: counted({ other: '# to decline politely' }),
  report: counted({ one: '# looks like a scam', other: '# look like scams' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'Worth accepting',
  ask: 'Ask first',
  decline: 'Decline politely',
  report: 'Looks like a scam',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Accept',
  ask: 'Ask',
  decline: 'Decline',
  report: 'Scam',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Decline',
  'not-now': 'Not now',
  'ask-details': 'Ask for details',
  accept: 'Accept',
  'follow-instead': 'Follow instead',
  refer: 'Refer to someone',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `Read ${read} of ${people(seen)}`
      : seen === 1
        ? 'Read the one request here'
        : `Read all ${people(seen)} here`;
  const gaps = missing.map(([field, count]) => `the ${noteFields[field] ?? field} of ${count} was not found`);
  return gaps.length === 0 ? `${start}.` : `${start}: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords = {
  /** Title of what the memory knows of the sender, and of what can be done about them. */
  memory: 'From your memory',
  acts: 'Next time',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  /** The verdicts' counts in one sentence. */
  verdictsInAll: list,
  replyKinds,
  all: 'All',
  filterLabel: 'Show requests with the verdict',
  showing: counted({ one: 'Showing # request', other: 'Showing # requests' }),
  searchLabel: 'Search name, headline and note',
  searchPlaceholder: 'Search',
  sortLabel: 'Order of the requests',
  sorts: {
    page: 'Page order',
    verdict: 'By verdict',
    newest: 'Newest first',
    oldest: 'Oldest first',
  },
  nextUndecided: counted({ other: 'Next undecided (#)' }),
  allDecided: 'All decided',
  requestOf: (name: string) => `Request of ${apart(name)}`,
  untouched: 'Nothing is put into LinkedIn’s page.',
  untouchedChange: 'Change this',
  wrong: 'This is wrong…',
  wrongQuestion: 'What is right?',
  undo: 'Undo',
  reasonsFor: 'For accepting',
  reasonsAgainst: 'Against accepting',
  clearSearch: 'Clear search',
  listLabel: 'Pending requests',
  noMatch: 'No request matches.',
  showAll: 'Show all requests',
  judging: 'No verdict yet',
  copyReply: 'Copy reply',
  copyReplyTo: (name: string) => `Copy reply to ${apart(name)}`,
  copied: 'Copied',
  copiedStatus: (name: string) => `Reply to ${apart(name)} copied.`,
  copyRefused: 'Copying was refused. Select the text and copy it yourself.',
  showOnPage: 'Show on page',
  notOnPage: 'That request is no longer on the page.',
  reasons: 'Why',
  speaksFor: 'For:',
  speaksAgainst: 'Against:',
  moreReasons: counted({ one: '# more reason', other: '# more reasons' }),
  fewerReasons: 'Fewer reasons',
  motive: 'Why they probably wrote',
  notLookedAt: 'Not looked at',
  wouldChange: 'What would change this',
  theirNote: 'Their note',
  noNote: 'They wrote no note.',
  reply: 'Reply',
  replyKindLabel: 'Kind of reply',
  replyLength: counted({ one: '# character', other: '# characters' }),
  /** Length and language of a reply; `length` is what `replyLength` says. */
  replyIn: (length: string, language: string) => `${length}, in ${language}`,
  whereToPaste:
    '“Message” on the card opens a chat without accepting. Write first, then ignore: ignoring takes the card away.',
  noReplyNeeded: 'No reply needed',
  doNotAnswer: 'Do not answer',
  settings: 'Open settings',
  openSidePanel: 'Open in the side panel',
  keys: {
    move: 'next and previous',
    open: 'open or close',
    copy: 'copy the reply',
    undecided: 'next undecided',
    search: 'search',
    close: 'close',
  },
  keysLabel: 'Keys',
  loading: 'Reading the page…',
  offTitle: 'Open your invitations first',
  offText: 'Winnow reads the requests on LinkedIn’s invitations page while you have it open.',
  offHint: 'Already there? Reload that tab once, so that Winnow can start in it.',
  openInvitations: 'Open invitations',
  elsewhereTitle: 'Your requests are on another page',
  elsewhereText: 'This LinkedIn page has no invitations on it.',
  emptyTitle: 'Nothing pending.',
  emptyText: 'Enjoy the quiet.',
  otherKinds: counted({
    one: '# invitation to a page, event or newsletter was left alone.',
    other: '# invitations to pages, events or newsletters were left alone.',
  }),
  pause: 'Pause Winnow',
  resume: 'Resume',
  notBegunTitle: 'Winnow has not begun yet',
  notBegunText: 'Nothing on LinkedIn is read until you have seen what is read and agreed to it.',
  notBegunOpen: 'See what is read, and begin',
  pausedTitle: 'Winnow is paused',
  pausedText: 'It reads nothing and draws nothing on LinkedIn until you resume.',
  accessTitle: 'Winnow may not run on LinkedIn',
  accessText: 'Your browser withholds access to the page, so nothing can be read there.',
  accessHint: 'Then reload the tab once.',
  allowAccess: 'Allow it on LinkedIn',
  unreadTitle: 'These requests could not be read',
  silentTitle: 'Reload this tab once',
  silentText: 'Winnow was updated while this page was open and no longer hears from it.',
  reload: 'Reload the tab',
  unknownTitle: 'LinkedIn has changed this page',
  unknownText: 'Winnow does not know this layout, so it marks nothing rather than guess.',
  showReport: 'Show what a report would say',
  reportText: 'Names of tags, roles and attributes only. No text, no names, no numbers of anybody.',
  reportLabel: 'Report of the page’s structure',
  copyReport: 'Copy report',
  reportCopied: 'Report copied.',
  reportFailed: 'The page did not answer. Reload the tab and try again.',
  allRead: 'All read',
  health,
  pasteTitle: 'Judge a text you paste',
  pasteText: 'A note from elsewhere, or one the page does not show whole.',
  pasteNote: 'Their note',
  pasteName: 'Their name',
  pasteHeadline: 'Their headline',
  optional: 'optional',
  pasteJudge: 'Judge this note',
  pasteClear: 'Clear',
  pasteResult: 'Verdict on the pasted note',
  pasteEmpty: 'Paste a note first.',
  pasteFailed: 'Winnow could not judge this text. Try again.',
};
