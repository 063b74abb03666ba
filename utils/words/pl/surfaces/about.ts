import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { day } = waysOf('pl');

/** Options: what Winnow is, what it promises, and the way to report a problem. */
export const aboutWords: SurfaceWords['about'] = {
  version: (version) => `Winnow, wersja ${version}`,
  neverTitle: 'Czego nigdy nie robi',
  never: [
    'Ocenia notatkę i ofertę, nigdy osobę. Nazwiska, zdjęcia i pochodzenie się nie liczą.',
    'Niczego nigdzie nie wysyła, a jego strony nie mogą niczego pobierać z zewnątrz.',
    'Nigdy nie klika, nie pisze i nie odpowiada za Ciebie. Kopiujesz słowa, a wysyłasz je samodzielnie.',
    'Nie ukrywa żadnego zaproszenia i mówi, czego nie bierze pod uwagę.',
  ],
  privacyTitle: 'Prywatność w skrócie',
  privacy: [
    'Co jest czytane: zaproszenia na stronach zaproszeń LinkedIn, gdy masz je otwarte, oraz teksty, które podajesz samodzielnie.',
    'Co jest przechowywane, tylko na tym komputerze: Twoje cele i listy, a z każdego zaproszenia adres profilu, firma, daty, ocena i odcisk notatki. W zakładce „Pamięć i statystyki” możesz to zobaczyć i usunąć.',
    'Co opuszcza ten komputer: nic, poza plikiem, który zapiszesz.',
  ],
  agreed: (at) => `Data Twojej zgody: ${day(at)}.`,
  notAgreed: 'Nie ma jeszcze Twojej zgody, więc na LinkedIn nic nie jest czytane.',
  takeBack: 'Wycofaj zgodę',
  takenBack: 'Zgoda wycofana. Od teraz na LinkedIn nic nie jest czytane.',
  begin: 'Przeczytaj i zacznij',
  termsTitle: 'Warunki LinkedIn',
  terms:
    'Umowa użytkownika LinkedIn sprzeciwia się narzędziom, które czytają jego strony lub zmieniają ich wygląd. Winnow dodaje do strony plakietkę albo zostawia ją nietkniętą, jeśli tak ustawisz w zakładce „Wygląd”, i nie wywołuje niczego, co należy do LinkedIn. Decyzja o używaniu należy do Ciebie. Winnow nie jest związany z LinkedIn.',
  demoTitle: 'Zmyślone zaproszenia',
  demoText: 'Mała skrzynka zmyślonych zaproszeń pokazuje wszystko, co robi Winnow, bez LinkedIn.',
  demoOpen: 'Otwórz zmyślone zaproszenia',
  licencesTitle: 'Licencje',
  licences: 'Winnow to wolne oprogramowanie na licencji MIT. Korzysta z:',
  problemTitle: 'Zgłoś problem',
  problemText:
    'Opisz, co się stało i co miało się stać, i dołącz te wiersze. Nie ma w nich nic o Tobie ani o nikim innym.',
  problemLabel: 'Wiersze do zgłoszenia',
  problemCopy: 'Kopiuj te wiersze',
  problemCopied: 'Wiersze skopiowane.',
  facts: {
    version: 'Winnow',
    browser: 'Przeglądarka',
    language: 'Język',
    theme: 'Kolory',
    page: 'Oceny',
    remembered: 'Zapamiętane zaproszenia',
  },
};
