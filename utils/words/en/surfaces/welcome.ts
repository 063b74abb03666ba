import { waysOf } from '../../ways';

const { day } = waysOf('en');

/** The welcome tab. */
export const welcomeWords = {
  title: 'Welcome to Winnow',
  headline: 'Which invitations are worth accepting?',
  lead: 'Beside each request on LinkedIn’s invitations page, Winnow shows a verdict, its reasons in quoted words, and a reply to copy. It reads what you have open and works on this machine alone.',
  toTry: 'Try it on invented requests',
  toBegin: 'Begin',

  tryTitle: 'Try it now',
  tryText:
    'Everybody here is invented. Open a request to see why, or copy its reply at once: it is the real judgement, worked out just now.',
  tryFor:
    'As if you were Mira, a data engineer in Rotterdam. What you answer below takes the place of her wishes.',
  tryWaiting: 'Judging the requests…',
  tryFailed: 'The invented requests could not be judged. Reload this page once.',
  tryDone: 'That is all there is to it: paste it into LinkedIn’s own message, and send it yourself.',

  questionsTitle: 'What do you look for?',
  questionsText:
    'Four questions, each of which can wait. Answers are saved at once, and the requests above follow them.',
  skip: 'Skip the questions',
  more: 'More of this, such as pay and companies, stands in the settings.',

  importText:
    'Your own facts show when a note was really written for you. LinkedIn’s export or a JSON Resume fills them in; you can do it later in the settings.',
  importOpen: 'Import from a file',

  promisesTitle: 'What it never does, and how you can check',
  promises: [
    [
      'It sends nothing anywhere.',
      'Go offline and reload this page: it still judges. The network list of your browser’s developer tools stays empty.',
    ],
    [
      'It never clicks, types or sends for you.',
      'Watch it: nothing on LinkedIn moves until you press something yourself.',
    ],
    [
      'It judges the note and the offer, never the person.',
      'Paste the same note under another name in the side panel: only the greeting changes.',
    ],
    [
      'It keeps little, and hides nothing of it.',
      'The settings show all that it remembers, save it as a file you can read, and forget it at your word.',
    ],
  ],

  beginTitle: 'Before it begins',
  beginLead: 'Nothing on LinkedIn has been read so far. This is what you agree to:',
  disclosure: [
    [
      'What is read',
      'On LinkedIn’s invitations pages, while you have one open: each pending request’s name, headline, note, mutual connections, badges, date and number.',
    ],
    ['What for', 'To work out a verdict, its reasons and a reply. For nothing else.'],
    [
      'What is kept',
      'On this machine alone: the profile’s address, the firm, dates, the verdict, the reply you copied, and a fingerprint of the note from which no text can be read back.',
    ],
    ['Who gets it', 'Nobody. There is no server and no account.'],
  ],
  termsTitle: 'LinkedIn’s user agreement',
  termsText:
    'Section 8.2 of it objects to tools that read LinkedIn’s pages or change their look, and LinkedIn has written to authors and users of harmless ones. Winnow automates nothing, but whether to use it is your decision.',
  agree: 'I agree: begin',
  notNow: 'Close this tab if you do not: nothing is read then. About, in the settings, leads back here.',
  agreedOn: (at: string) =>
    `You agreed on ${day(at)}. Winnow reads your invitations while you have them open.`,
  agreeFailed: 'This could not be saved: the browser refuses its storage.',
  openInvitations: 'Open your invitations',
  openSettings: 'All settings',
  independent: 'Winnow has no connection to LinkedIn.',
};
