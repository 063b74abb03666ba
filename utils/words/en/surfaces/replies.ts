import type { TemplateFault } from '../../../model';
import { waysOf } from '../../ways';

const { counted } = waysOf('en');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords = {
  replyLead:
    'Winnow offers a reply for every request. Here you can write your own words for any of them; where you have none, Winnow’s are offered.',
  replyTrouble: 'Your replies could not be read. Try again.',
  reading: 'Reading your replies…',
  registerLabel: 'How replies address people',
  registerHelp: 'Matters where a language has two ways, such as tu and vous.',
  registerChoices: {
    'as-the-note': ['As their note does', 'Where it does not show, as the language usually does.'],
    informal: ['Informally', 'du, tu, tú, je'],
    formal: ['Formally', 'Sie, vous, usted, u'],
  },
  ownTitle: 'Your own words',
  kindLabel: 'Kind of reply',
  languageLabel: 'Language',
  languageNames: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    pt: 'Portuguese',
    it: 'Italian',
    nl: 'Dutch',
    pl: 'Polish',
    ja: 'Japanese',
  },
  tryOn: 'Try them on the request of',
  fromPage: 'From the invitations page that is open.',
  fromDemo: 'Invented requests. With the invitations page open in a tab, your own stand here.',
  none: 'You have written none of this kind in this language: Winnow’s own words are offered.',
  write: 'Write your own',
  writeAnother: 'Write another',
  orderHelp: 'The first that fits a request is offered.',
  templateName: (number: number) => `Your words, ${number}`,
  moveUp: (number: number) => `Move ${number} up`,
  moveDown: (number: number) => `Move ${number} down`,
  remove: (number: number) => `Delete ${number}`,
  insert: 'Put in where you write:',
  preview: 'What it says',
  isOffered: 'Offered for this request.',
  isNotOffered: 'An earlier one is offered for this request.',
  empty: 'Empty: not used.',
  lacks: (variable: string) =>
    `This request does not tell {{${variable}}}: not used for it. A fallback such as {{${variable}|…}} or an {{#if ${variable}}} would help.`,
  length: counted({ one: '# character. ', other: '# characters. ' }),
  tooLong: 'Over 300, the length that gets read.',
  resetAll: 'Go back to Winnow’s words everywhere',
  resetHelp: 'Going back deletes everything you have written here; until you leave, Undo brings it back.',
  undoReplies: 'Undo',
  savedFaulty: 'Saved. A template with a fault is not used until it is mended.',
  saveState: {
    unchanged: '',
    saving: 'Saving…',
    saved: 'Saved',
    undone: 'Undone',
    failed: 'This could not be saved. Try again.',
  },
  helpTitle: 'What you can fill in',

  variables: {
    firstName: 'Their first name',
    fullName: 'Their full name, with a doctor’s title',
    role: 'The role they offer',
    company: 'Their company',
    place: 'Where the work is',
    myRoles: 'Roles you look for, from your goals',
    questions: 'What their note leaves out, as a list',
  },
  flagsHelp: 'A part can depend on any of these, and on what follows:',
  flags: {
    note: 'there is a note',
    personal: 'the note was written for you',
    job: 'it is about work',
    sale: 'it sells something',
    formal: 'the reply speaks formally',
  },
  syntax: [
    ['{{firstName|there}}', 'the name, or “there” where it is not known'],
    ['{{#if role}}…{{else}}…{{/if}}', 'one part where they name a role, another where not'],
    ['{{#if not note}}…{{/if}}', 'a part for requests without a note'],
  ],
  fault: ({ error, tag, nearest }: TemplateFault): string => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `There is no {{${tag}}}. Did you mean {{${nearest}}}?`
          : `There is no {{${tag}}}. What can be filled in stands below.`;
      case 'only-in-if':
        return `{{${tag}}} holds no words. It can only be asked, as in {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `“${tag}” begins with {{ and is not closed with }}.`;
      case 'if-not-ended':
        return `{{${tag}}} is not ended with {{/if}}.`;
      case 'no-if-before':
        return `{{${tag}}} stands outside any {{#if …}}.`;
      case 'too-deep':
        return 'There are too many {{#if …}} within each other.';
      case 'not-understood':
        return `Winnow does not understand {{${tag}}}.`;
    }
  },
};
