import type { SurfaceWords } from '../../surfaces';

export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'Wie Winnow aussieht und wo es sich zeigt.',
  placeTitle: 'Auf LinkedIns Seite',
  page: {
    label: 'Wo stehen die Urteile?',
    choices: {
      badges: ['Auf der Seite', 'Ein kleines Abzeichen in jeder Anfrage, die Antwort einen Klick entfernt.'],
      untouched: ['Nur in der Seitenleiste', 'In LinkedIns Seite wird gar nichts eingefügt.'],
    },
  },
  pageWhy:
    'LinkedIns Nutzervereinbarung wendet sich gegen Werkzeuge, die das Aussehen seiner Seiten ändern. Nur mit der Seitenleiste liest Winnow die Seite und lässt sie, wie sie ist.',
  languageTitle: 'Sprache und Farben',
  language: 'Sprache von Winnow',
  languageAuto: 'Wie der Browser',
  languageHelp: 'Antworten folgen der Sprache der Nachricht, was auch immer hier gewählt ist.',
  theme: {
    label: 'Farben',
    choices: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  },
  themeHelp: 'Auf LinkedIns Seite folgt das Abzeichen der Seite.',
  motion: 'Abzeichen blenden sanft ein, und sofort, wo Ihr System um weniger Bewegung bittet.',
  toolbarTitle: 'In der Symbolleiste',
  count: 'Am Symbol mitzählen',
  countHelp: 'Zeigt eine Zahl am Symbol, solange etwas auf Sie wartet.',
  failed: 'Das konnte nicht gespeichert werden. Versuchen Sie es noch einmal.',
};
