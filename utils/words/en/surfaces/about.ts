import { waysOf } from '../../ways';

const { day } = waysOf('en');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords = {
  version: (version: string) => `Winnow, version ${version}`,
  neverTitle: 'What it never does',
  never: [
    'It judges the note and the offer, never the person. Names, photos and origins count for nothing.',
    'It sends nothing anywhere, and its pages may not load anything from elsewhere.',
    'It never clicks, types or answers for you. You copy the words; sending them is yours.',
    'It hides no request, and it says what it did not look at.',
  ],
  privacyTitle: 'Privacy in short',
  privacy: [
    'What is read: the requests on LinkedIn’s invitations pages while you have one open, and texts that you hand over yourself.',
    'What is kept, on this machine alone: your goals and lists, and of each request the profile’s address, the firm, dates, the verdict and a fingerprint of the note. Memory shows it and forgets it.',
    'What leaves this machine: nothing, except a file that you save.',
  ],
  agreed: (at: string) => `You agreed to this on ${day(at)}.`,
  notAgreed: 'You have not agreed to this yet, so nothing on LinkedIn is read.',
  takeBack: 'Take the agreement back',
  takenBack: 'Taken back. Nothing on LinkedIn is read from now on.',
  begin: 'Read it and begin',
  termsTitle: 'LinkedIn’s terms',
  terms:
    'LinkedIn’s user agreement objects to tools that read its pages or change their look. Winnow adds its badge to what you see, or leaves the page untouched if you say so under Appearance, and calls nothing of LinkedIn’s. Whether to use it is your decision. Winnow has no connection to LinkedIn.',
  demoTitle: 'Invented requests',
  demoText: 'A small inbox of invented requests shows all that Winnow does, without LinkedIn.',
  demoOpen: 'Open the invented requests',
  licencesTitle: 'Licences',
  licences: 'Winnow is free software under the MIT licence. It is built with:',
  problemTitle: 'Report a problem',
  problemText:
    'Say what you did and what you expected, and add these lines. They hold nothing about you or anybody else.',
  problemLabel: 'Lines for a report',
  problemCopy: 'Copy these lines',
  problemCopied: 'The lines are copied.',
  facts: {
    version: 'Winnow',
    browser: 'Browser',
    language: 'Language',
    theme: 'Colours',
    page: 'Verdicts',
    remembered: 'Requests remembered',
  },
};
