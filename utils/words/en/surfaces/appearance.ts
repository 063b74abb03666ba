/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords = {
  lead: 'How Winnow looks, and where it shows itself.',
  placeTitle: 'On LinkedIn’s page',
  page: {
    label: 'Where do verdicts stand?',
    choices: {
      badges: ['On the page', 'A small badge in each request, with its reply a click away.'],
      untouched: ['In the side panel only', 'Nothing at all is put into LinkedIn’s page.'],
    },
  },
  pageWhy:
    'LinkedIn’s user agreement objects to tools that change the look of its pages. With the side panel only, Winnow reads the page and leaves it as it is.',
  languageTitle: 'Language and colours',
  language: 'Language of Winnow',
  languageAuto: 'As the browser',
  languageHelp: 'Replies follow the language of the note, whatever is chosen here.',
  theme: {
    label: 'Colours',
    choices: { system: 'As the system', light: 'Light', dark: 'Dark' },
  },
  themeHelp: 'On LinkedIn’s page the badge follows the page.',
  motion: 'Badges fade in gently, and at once where your system asks for less motion.',
  toolbarTitle: 'On the toolbar',
  count: 'Count on the toolbar icon',
  countHelp: 'Shows a number on the icon while something waits for you.',
  failed: 'This could not be saved. Try again.',
};
