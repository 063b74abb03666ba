import type { SurfaceWords } from '../../surfaces';

/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'L’aspetto di Winnow, e dove si mostra.',
  placeTitle: 'Nella pagina di LinkedIn',
  page: {
    label: 'Dove stanno i giudizi?',
    choices: {
      badges: ['Nella pagina', 'Un piccolo badge in ogni invito, con la risposta a un clic.'],
      untouched: ['Solo nel pannello laterale', 'Nella pagina di LinkedIn non viene messo nulla.'],
    },
  },
  pageWhy:
    'Il contratto di licenza di LinkedIn si oppone agli strumenti che cambiano l’aspetto delle sue pagine. Con il solo pannello laterale, Winnow legge la pagina e la lascia com’è.',
  languageTitle: 'Lingua e colori',
  language: 'Lingua di Winnow',
  languageAuto: 'Come il browser',
  languageHelp: 'Le risposte seguono la lingua della nota, qualunque sia la scelta qui.',
  theme: {
    label: 'Colori',
    choices: { system: 'Come il sistema', light: 'Chiaro', dark: 'Scuro' },
  },
  themeHelp: 'Nella pagina di LinkedIn il badge segue la pagina.',
  motion: 'I badge compaiono con gradualità, e subito se il tuo sistema chiede meno movimento.',
  toolbarTitle: 'Nella barra degli strumenti',
  count: 'Numero sull’icona della barra',
  countHelp: 'Mostra un numero sull’icona finché qualcosa ti aspetta.',
  failed: 'Non è stato possibile salvare. Riprova.',
};
