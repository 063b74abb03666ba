import type { SurfaceWords } from '../../surfaces';

/** Options: how Winnow looks and where it shows itself. Keys of choices are the values of the model. */
export const appearanceWords: SurfaceWords['appearance'] = {
  lead: 'Jak Winnow wygląda i gdzie się pokazuje.',
  placeTitle: 'Na stronie LinkedIn',
  page: {
    label: 'Gdzie pokazywać oceny?',
    choices: {
      badges: ['Na stronie', 'Mała plakietka przy każdym zaproszeniu, z odpowiedzią o jedno kliknięcie.'],
      untouched: ['Tylko w panelu bocznym', 'Na stronie LinkedIn nie pojawia się nic.'],
    },
  },
  pageWhy:
    'Umowa użytkownika LinkedIn sprzeciwia się narzędziom, które zmieniają wygląd jego stron. Z samym panelem bocznym Winnow czyta stronę i zostawia ją taką, jaka jest.',
  languageTitle: 'Język i kolory',
  language: 'Język Winnow',
  languageAuto: 'Jak w przeglądarce',
  languageHelp: 'Odpowiedzi są w języku notatki, niezależnie od tego wyboru.',
  theme: {
    label: 'Kolory',
    choices: { system: 'Jak w systemie', light: 'Jasne', dark: 'Ciemne' },
  },
  themeHelp: 'Na stronie LinkedIn plakietka dopasowuje się do strony.',
  motion: 'Plakietki pojawiają się łagodnie, a od razu wtedy, gdy w systemie ustawiono ograniczenie ruchu.',
  toolbarTitle: 'Na pasku narzędzi',
  count: 'Licznik na ikonie paska narzędzi',
  countHelp: 'Pokazuje na ikonie liczbę, gdy coś na Ciebie czeka.',
  failed: 'Nie udało się zapisać. Spróbuj ponownie.',
};
