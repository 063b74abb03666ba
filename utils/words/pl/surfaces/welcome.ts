import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('pl');

/** The welcome tab. */
export const welcomeWords: SurfaceWords['welcome'] = {
  title: 'Witamy w Winnow',
  headline: 'Które zaproszenia warto zaakceptować?',
  lead: 'Przy każdym zaproszeniu na stronie zaproszeń LinkedIn Winnow pokazuje ocenę, jej powody z cytatami i odpowiedź do skopiowania. Czyta to, co masz otwarte, i działa tylko na tym komputerze.',
  toTry: 'Wypróbuj na zmyślonych zaproszeniach',
  toBegin: 'Zacznij',

  tryTitle: 'Wypróbuj teraz',
  tryText:
    'Wszystkie osoby tutaj są zmyślone. Otwórz zaproszenie, aby zobaczyć powody, albo od razu skopiuj odpowiedź: to prawdziwa ocena, policzona przed chwilą.',
  tryFor:
    'Tak, jakby na Twoim miejscu była Mira, inżynierka danych z Rotterdamu. Twoje odpowiedzi poniżej zastąpią jej życzenia.',
  tryWaiting: 'Ocenianie zaproszeń…',
  tryFailed: 'Nie udało się ocenić zmyślonych zaproszeń. Odśwież raz tę stronę.',
  tryDone: 'To wszystko: wklej odpowiedź do wiadomości na LinkedIn i wyślij ją samodzielnie.',

  questionsTitle: 'Czego szukasz?',
  questionsText:
    'Cztery pytania, a każde może poczekać. Odpowiedzi zapisują się od razu, a zaproszenia powyżej się do nich dostosowują.',
  skip: 'Pomiń pytania',
  more: 'Więcej, na przykład stawka i firmy, czeka w ustawieniach.',

  importText:
    'Twoje dane pokazują, kiedy notatka jest naprawdę napisana dla Ciebie. Uzupełni je eksport z LinkedIn lub JSON Resume; można to zrobić później w ustawieniach.',
  importOpen: 'Importuj z pliku',

  promisesTitle: 'Czego nigdy nie robi i jak to sprawdzić',
  promises: [
    [
      'Niczego nigdzie nie wysyła.',
      'Przejdź w tryb offline i odśwież tę stronę: nadal ocenia. Lista sieciowa w narzędziach deweloperskich przeglądarki pozostaje pusta.',
    ],
    [
      'Nigdy nie klika, nie pisze i nie wysyła za Ciebie.',
      'Obserwuj: na LinkedIn nic się nie rusza, dopóki czegoś nie naciśniesz.',
    ],
    [
      'Ocenia notatkę i ofertę, nigdy osobę.',
      'Wklej w panelu bocznym tę samą notatkę pod innym nazwiskiem: zmieni się tylko powitanie.',
    ],
    [
      'Przechowuje mało i niczego z tego nie ukrywa.',
      'Ustawienia pokazują wszystko, co pamięta, zapisują to w czytelnym pliku i zapominają na Twoje słowo.',
    ],
  ],

  beginTitle: 'Zanim zacznie',
  beginLead: 'Jak dotąd nic na LinkedIn nie było czytane. Oto, na co się zgadzasz:',
  disclosure: [
    [
      'Co jest czytane',
      'Na stronach zaproszeń LinkedIn, gdy masz je otwarte: nazwisko, nagłówek, notatka, wspólne kontakty, odznaki, data i numer każdego oczekującego zaproszenia.',
    ],
    ['Po co', 'Aby ustalić ocenę, jej powody i odpowiedź. Po nic innego.'],
    [
      'Co jest przechowywane',
      'Tylko na tym komputerze: adres profilu, firma, daty, ocena, skopiowana odpowiedź i odcisk notatki, z którego nie da się odczytać tekstu.',
    ],
    ['Kto to dostaje', 'Nikt. Nie ma serwera ani konta.'],
  ],
  termsTitle: 'Umowa użytkownika LinkedIn',
  termsText:
    'Jej punkt 8.2 sprzeciwia się narzędziom, które czytają strony LinkedIn lub zmieniają ich wygląd, a LinkedIn pisał już do autorów i użytkowników nieszkodliwych narzędzi. Winnow niczego nie automatyzuje, ale decyzja o używaniu należy do Ciebie.',
  agree: 'Zgadzam się: zacznij',
  notNow:
    'Jeśli się nie zgadzasz, zamknij tę kartę: wtedy nic nie jest czytane. Zakładka „O Winnow” w ustawieniach prowadzi tu z powrotem.',
  agreedOn: (at) => `Data Twojej zgody: ${day(at)}. Winnow czyta Twoje zaproszenia, gdy masz je otwarte.`,
  agreeFailed: 'Nie udało się zapisać: przeglądarka odmawia dostępu do pamięci.',
  openInvitations: 'Otwórz swoje zaproszenia',
  openSettings: 'Wszystkie ustawienia',
  independent: 'Winnow nie jest związany z LinkedIn.',
};
