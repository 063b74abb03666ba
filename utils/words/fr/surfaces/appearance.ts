import type { SurfaceWords } from '../../surfaces';

/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'L’aspect de Winnow, et où il se montre.',
  placeTitle: 'Sur la page de LinkedIn',
  page: {
    label: 'Où se trouvent les verdicts ?',
    choices: {
      badges: ['Sur la page', 'Un petit badge dans chaque invitation, la réponse à un clic.'],
      untouched: ['Dans le panneau latéral seulement', 'Rien du tout n’est ajouté à la page de LinkedIn.'],
    },
  },
  pageWhy:
    'Les conditions d’utilisation de LinkedIn s’opposent aux outils qui changent l’aspect de ses pages. Avec le panneau latéral seulement, Winnow lit la page et la laisse telle quelle.',
  languageTitle: 'Langue et couleurs',
  language: 'Langue de Winnow',
  languageAuto: 'Comme le navigateur',
  languageHelp: 'Les réponses suivent la langue de la note, quel que soit ce choix.',
  theme: {
    label: 'Couleurs',
    choices: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  },
  themeHelp: 'Sur la page de LinkedIn, le badge suit la page.',
  motion: 'Les badges apparaissent en douceur, et d’un coup si votre système demande moins de mouvement.',
  toolbarTitle: 'Dans la barre d’outils',
  count: 'Compter sur l’icône de la barre d’outils',
  countHelp: 'Affiche un nombre sur l’icône tant que quelque chose vous attend.',
  failed: 'L’enregistrement a échoué. Réessayez.',
};
