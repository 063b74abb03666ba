import type { SurfaceWords } from '../../surfaces';

/** Options: keys. */
export const shortcutWords: SurfaceWords['shortcuts'] = {
  lead: 'Wszystko można zrobić klawiszami.',
  browserTitle: 'W całej przeglądarce',
  browserText: 'Te klawisze możesz wybrać; przechowuje je przeglądarka.',
  actionHead: 'Działanie',
  keyHead: 'Klawisz',
  noKey: 'Jeszcze brak',
  none: 'Przeglądarka nie podaje klawiszy Winnow.',
  commands: {
    'copy-reply': 'Kopiuj odpowiedź na wybrane zaproszenie',
    'next-undecided': 'Przejdź do następnego nierozstrzygniętego zaproszenia',
    'open-panel': 'Otwórz panel boczny',
    _execute_action: 'Otwórz Winnow',
  },
  change: 'Zmień te klawisze',
  surfaceTitle: 'W okienku i w panelu bocznym',
  surfaceKeys: {
    next: 'Następne zaproszenie',
    previous: 'Poprzednie zaproszenie',
    open: 'Otwórz lub zamknij zaproszenie',
    copy: 'Kopiuj odpowiedź',
    search: 'Szukaj',
    close: 'Zamknij zaproszenie',
  },
  pageTitle: 'Na stronie LinkedIn',
  pageKeys: {
    reach: 'Do następnego przycisku plakietki',
    press: 'Naciśnij go: kopiuj odpowiedź lub otwórz powody',
    leave: 'Zamknij powody i wróć do plakietki',
  },
};
