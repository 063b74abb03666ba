import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted } = waysOf('pl');

/** Options: replies in the user's own words. Keys of choices are the values of the model. */
export const replyWords: SurfaceWords['replies'] = {
  replyLead:
    'Winnow proponuje odpowiedź na każde zaproszenie. Tutaj możesz dla każdej napisać własne słowa; gdzie ich nie ma, stoją słowa Winnow.',
  replyTrouble: 'Nie udało się odczytać Twoich odpowiedzi. Spróbuj ponownie.',
  reading: 'Czytanie Twoich odpowiedzi…',
  registerLabel: 'Jak odpowiedzi zwracają się do ludzi',
  registerHelp: 'Ważne w językach, które mają dwa sposoby, jak tu i vous.',
  registerChoices: {
    'as-the-note': ['Tak jak notatka', 'Gdy tego nie widać, zgodnie ze zwyczajem języka.'],
    informal: ['Nieformalnie', 'ty, du, tu, tú, je'],
    formal: ['Formalnie', 'Sie, vous, usted, u'],
  },
  ownTitle: 'Twoje własne słowa',
  kindLabel: 'Rodzaj odpowiedzi',
  languageLabel: 'Język',
  languageNames: {
    en: 'angielski',
    de: 'niemiecki',
    fr: 'francuski',
    es: 'hiszpański',
    pt: 'portugalski',
    it: 'włoski',
    nl: 'niderlandzki',
    pl: 'polski',
    ja: 'japoński',
  },
  tryOn: 'Wypróbuj na zaproszeniu',
  fromPage: 'Z otwartej strony zaproszeń.',
  fromDemo: 'Zmyślone zaproszenia. Gdy strona zaproszeń jest otwarta w karcie, stoją tu Twoje własne.',
  none: 'Nie ma Twoich słów tego rodzaju w tym języku: proponowane są słowa Winnow.',
  write: 'Napisz własne',
  writeAnother: 'Napisz kolejne',
  orderHelp: 'Proponowane są pierwsze, które pasują do zaproszenia.',
  templateName: (number) => `Twoje słowa, ${number}`,
  moveUp: (number) => `Przesuń ${number} w górę`,
  moveDown: (number) => `Przesuń ${number} w dół`,
  remove: (number) => `Usuń ${number}`,
  insert: 'Wstaw w miejscu kursora:',
  preview: 'Jak to brzmi',
  isOffered: 'Proponowane dla tego zaproszenia.',
  isNotOffered: 'Dla tego zaproszenia proponowane są wcześniejsze słowa.',
  empty: 'Puste: nieużywane.',
  lacks: (variable) =>
    `To zaproszenie nie podaje {{${variable}}}, więc te słowa nie są dla niego użyte. Pomoże wariant zapasowy, jak {{${variable}|…}}, lub {{#if ${variable}}}.`,
  length: counted({ one: '# znak. ', few: '# znaki. ', many: '# znaków. ', other: '# znaku. ' }),
  tooLong: 'Ponad 300, a tyle się jeszcze czyta.',
  resetAll: 'Wróć wszędzie do słów Winnow',
  resetHelp:
    'Powrót usuwa wszystko, co tu napisano; do wyjścia z tej strony można to przywrócić przyciskiem „Cofnij”.',
  undoReplies: 'Cofnij',
  savedFaulty: 'Zapisano. Szablon z błędem nie będzie używany, dopóki nie zostanie poprawiony.',
  saveState: {
    unchanged: '',
    saving: 'Zapisywanie…',
    saved: 'Zapisano',
    undone: 'Cofnięto',
    failed: 'Nie udało się zapisać. Spróbuj ponownie.',
  },
  helpTitle: 'Co można wstawić',

  variables: {
    firstName: 'Imię tej osoby',
    fullName: 'Imię i nazwisko, ze stopniem doktora',
    role: 'Proponowane stanowisko',
    company: 'Firma tej osoby',
    place: 'Miejsce pracy',
    myRoles: 'Stanowiska z Twoich celów',
    questions: 'Czego brakuje w notatce, jako lista',
  },
  flagsHelp: 'Część tekstu może zależeć od każdego z nich, a także od tego:',
  flags: {
    note: 'jest notatka',
    personal: 'notatka jest napisana dla Ciebie',
    job: 'chodzi o pracę',
    sale: 'chodzi o sprzedaż',
    formal: 'odpowiedź jest formalna',
  },
  syntax: [
    ['{{firstName|Dzień dobry}}', 'imię, a gdy go brak, „Dzień dobry”'],
    ['{{#if role}}…{{else}}…{{/if}}', 'jedna część, gdy podano stanowisko, inna, gdy nie'],
    ['{{#if not note}}…{{/if}}', 'część dla zaproszeń bez notatki'],
  ],
  fault: ({ error, tag, nearest }) => {
    switch (error) {
      case 'unknown-variable':
        return nearest
          ? `Nie ma {{${tag}}}. Może chodzi o {{${nearest}}}?`
          : `Nie ma {{${tag}}}. Poniżej widać, co można wstawić.`;
      case 'only-in-if':
        return `{{${tag}}} nie zawiera słów. Może być tylko warunkiem, jak w {{#if ${tag}}}…{{/if}}.`;
      case 'not-closed':
        return `„${tag}” zaczyna się od {{ i nie kończy się na }}.`;
      case 'if-not-ended':
        return `Po {{${tag}}} brakuje {{/if}}.`;
      case 'no-if-before':
        return `{{${tag}}} stoi poza {{#if …}}.`;
      case 'too-deep':
        return 'Za dużo {{#if …}} jedno w drugim.';
      case 'not-understood':
        return `Winnow nie rozumie {{${tag}}}.`;
    }
  },
};
