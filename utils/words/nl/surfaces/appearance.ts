import type { SurfaceWords } from '../../surfaces';

/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'Hoe Winnow eruitziet, en waar het zich laat zien.',
  placeTitle: 'Op de pagina van LinkedIn',
  page: {
    label: 'Waar staan de oordelen?',
    choices: {
      badges: ['Op de pagina', 'Een kleine badge bij elke uitnodiging, met het antwoord op één klik.'],
      untouched: ['Alleen in het zijpaneel', 'Op de pagina van LinkedIn komt helemaal niets.'],
    },
  },
  pageWhy:
    'De gebruikersovereenkomst van LinkedIn maakt bezwaar tegen hulpmiddelen die het uiterlijk van de pagina’s veranderen. Met alleen het zijpaneel leest Winnow de pagina en laat die zoals ze is.',
  languageTitle: 'Taal en kleuren',
  language: 'Taal van Winnow',
  languageAuto: 'Zoals de browser',
  languageHelp: 'Antwoorden volgen de taal van de notitie, wat hier ook is gekozen.',
  theme: {
    label: 'Kleuren',
    choices: { system: 'Zoals het systeem', light: 'Licht', dark: 'Donker' },
  },
  themeHelp: 'Op de pagina van LinkedIn volgt de badge de pagina.',
  motion: 'Badges verschijnen geleidelijk, en meteen als je systeem om minder beweging vraagt.',
  toolbarTitle: 'Op de werkbalk',
  count: 'Getal op het werkbalkpictogram',
  countHelp: 'Toont een getal op het pictogram zolang er iets op je wacht.',
  failed: 'Dit kon niet worden opgeslagen. Probeer het opnieuw.',
};
