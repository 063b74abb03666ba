import { waysOf } from '../../ways';

const { apart } = waysOf('en');

/** Options: the user's own facts, and the words of chip inputs, which every list shares. */
export const profileWords = {
  lead: 'Your own facts. They ground “your talk on …” and show when a note names the wrong person or company. They stay on this machine.',
  factsTitle: 'As your profile says it',
  name: 'Name',
  headline: 'Headline',
  about: 'About',
  workTitle: 'Where you worked',
  positions: {
    label: 'Positions',
    empty: 'No position yet.',
    add: 'Add a position',
    title: 'Title',
    company: 'Company',
    from: 'From',
    to: 'To',
    toHint: 'now',
    remove: (position: string) => `Remove position ${apart(position)}`,
    numbered: (number: number) => `Position ${number}`,
  },
  schools: ['Schools', 'Names'],
  knowTitle: 'What you are known for',
  skills: ['Skills on your profile', 'Such as SQL'],
  topics: ['Topics', 'Talks, articles, projects'],
  topicsHelp: 'A note that names one of these was written for you.',
  chips: {
    help: 'Press Enter or comma after each.',
    remove: (text: string) => `Remove ${apart(text)}`,
    added: (text: string) => `${apart(text)} added.`,
    removed: (text: string) => `${apart(text)} removed.`,
    already: (text: string) => `${apart(text)} is in the list already.`,
  },
};
