import type { ReplyKind, Verdict } from '../../../model';
import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, list, apart } = waysOf('pl');
const people = counted({
  one: '# zaproszenie',
  few: '# zaproszenia',
  many: '# zaproszeń',
  other: '# zaproszenia',
});
const ofPeople = counted({
  one: '# zaproszenia',
  few: '# zaproszeń',
  many: '# zaproszeń',
  other: '# zaproszenia',
});
const noteFields: Record<string, string> = {
  note: 'notatka',
  name: 'imię i nazwisko',
  headline: 'nagłówek',
  profileUrl: 'adres profilu',
  mutualConnections: 'wspólne kontakty',
  sentAt: 'data',
  invitationId: 'numer',
};

const verdictCounts: Record<Verdict, (count: number) => string> = {
  accept: counted({ other: 'warto zaakceptować: #' }),
  ask: counted({ other: 'najpierw zapytaj: #' }),
  decline: counted({ other: 'grzecznie odmów: #' }),
  report: counted({ other: 'wygląda na oszustwo: #' }),
};
const verdicts: Record<Verdict, string> = {
  accept: 'Warto zaakceptować',
  ask: 'Najpierw zapytaj',
  decline: 'Grzecznie odmów',
  report: 'Wygląda na oszustwo',
};
const verdictChips: Record<Verdict, string> = {
  accept: 'Akceptuj',
  ask: 'Zapytaj',
  decline: 'Odmów',
  report: 'Oszustwo',
};
const replyKinds: Record<ReplyKind, string> = {
  decline: 'Odmowa',
  'not-now': 'Nie teraz',
  'ask-details': 'Pytanie o szczegóły',
  accept: 'Zgoda',
  'follow-instead': 'Obserwowanie',
  refer: 'Polecenie kogoś',
};

/** How well a page was read, as one sentence. `missing` holds field names and on how many requests each was not found. */
function health(seen: number, read: number, missing: readonly (readonly [string, number])[]): string {
  const start =
    read < seen
      ? `Odczytano ${number(read)} z ${ofPeople(seen)}`
      : seen === 1
        ? 'Odczytano jedyne zaproszenie na tej stronie'
        : `Odczytano wszystkie zaproszenia na tej stronie (${number(seen)})`;
  const gaps = missing.map(([field, count]) => `${noteFields[field] ?? field} (${number(count)})`);
  return gaps.length === 0 ? `${start}.` : `${start}. Brak danych: ${list(gaps)}.`;
}

/** Popup and side panel. */
export const requestsWords: SurfaceWords['requests'] = {
  memory: 'Z pamięci Winnow',
  acts: 'Na przyszłość',
  appName: 'Winnow',
  people,
  verdicts,
  verdictChips,
  verdictCounts,
  verdictsInAll: list,
  replyKinds,
  all: 'Wszystkie',
  filterLabel: 'Pokaż zaproszenia z oceną',
  showing: counted({
    one: 'Pokazano # zaproszenie',
    few: 'Pokazano # zaproszenia',
    many: 'Pokazano # zaproszeń',
    other: 'Pokazano # zaproszenia',
  }),
  searchLabel: 'Szukaj w nazwisku, nagłówku i notatce',
  searchPlaceholder: 'Szukaj',
  sortLabel: 'Kolejność zaproszeń',
  sorts: {
    page: 'Jak na stronie',
    verdict: 'Według oceny',
    newest: 'Od najnowszych',
    oldest: 'Od najstarszych',
  },
  nextUndecided: counted({ other: 'Następne do decyzji (#)' }),
  allDecided: 'Wszystkie załatwione',
  requestOf: (name) => `Zaproszenie: ${apart(name)}`,
  untouched: 'Na stronie LinkedIn nie pojawia się nic.',
  untouchedChange: 'Zmień to',
  wrong: 'Ocena jest błędna…',
  wrongQuestion: 'Jak powinno być?',
  undo: 'Cofnij',
  reasonsFor: 'Za akceptacją',
  reasonsAgainst: 'Przeciw akceptacji',
  clearSearch: 'Wyczyść wyszukiwanie',
  listLabel: 'Oczekujące zaproszenia',
  noMatch: 'Żadne zaproszenie nie pasuje.',
  showAll: 'Pokaż wszystkie zaproszenia',
  judging: 'Jeszcze bez oceny',
  copyReply: 'Kopiuj odpowiedź',
  copyReplyTo: (name) => `Kopiuj odpowiedź do: ${apart(name)}`,
  copied: 'Skopiowano',
  copiedStatus: (name) => `Skopiowano odpowiedź do: ${apart(name)}.`,
  copyRefused: 'Kopiowanie nie jest dozwolone. Zaznacz tekst i skopiuj go ręcznie.',
  showOnPage: 'Pokaż na stronie',
  notOnPage: 'Tego zaproszenia nie ma już na stronie.',
  reasons: 'Dlaczego',
  speaksFor: 'Za:',
  speaksAgainst: 'Przeciw:',
  moreReasons: counted({
    one: 'Jeszcze # powód',
    few: 'Jeszcze # powody',
    many: 'Jeszcze # powodów',
    other: 'Jeszcze # powodu',
  }),
  fewerReasons: 'Mniej powodów',
  motive: 'Prawdopodobny powód zaproszenia',
  notLookedAt: 'Poza oceną',
  wouldChange: 'Co zmieniłoby ocenę',
  theirNote: 'Notatka tej osoby',
  noNote: 'Zaproszenie bez notatki.',
  reply: 'Odpowiedź',
  replyKindLabel: 'Rodzaj odpowiedzi',
  replyLength: counted({ one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' }),
  replyIn: (length, language) => `${length}, język: ${language}`,
  whereToPaste:
    '„Wiadomość” przy zaproszeniu otwiera czat bez akceptacji. Najpierw napisz, potem ignoruj: po zignorowaniu zaproszenie znika.',
  noReplyNeeded: 'Bez odpowiedzi',
  doNotAnswer: 'Nie odpowiadaj',
  settings: 'Otwórz ustawienia',
  openSidePanel: 'Otwórz w panelu bocznym',
  keys: {
    move: 'następne i poprzednie',
    open: 'otwórz lub zamknij',
    copy: 'kopiuj odpowiedź',
    undecided: 'następne do decyzji',
    search: 'szukaj',
    close: 'zamknij',
  },
  keysLabel: 'Klawisze',
  loading: 'Czytanie strony…',
  offTitle: 'Otwórz najpierw swoje zaproszenia',
  offText: 'Winnow czyta zaproszenia na stronie zaproszeń LinkedIn, gdy masz ją otwartą.',
  offHint: 'Już tam jesteś? Odśwież raz tę kartę, aby Winnow mógł w niej ruszyć.',
  openInvitations: 'Otwórz zaproszenia',
  elsewhereTitle: 'Twoje zaproszenia są na innej stronie',
  elsewhereText: 'Na tej stronie LinkedIn nie ma zaproszeń.',
  emptyTitle: 'Nic nie czeka.',
  emptyText: 'Miłego spokoju.',
  otherKinds: counted({
    one: 'Pominięto # zaproszenie do strony, wydarzenia lub newslettera.',
    few: 'Pominięto # zaproszenia do stron, wydarzeń lub newsletterów.',
    many: 'Pominięto # zaproszeń do stron, wydarzeń lub newsletterów.',
    other: 'Pominięto # zaproszenia do stron, wydarzeń lub newsletterów.',
  }),
  pause: 'Wstrzymaj Winnow',
  resume: 'Wznów',
  notBegunTitle: 'Winnow jeszcze nie działa',
  notBegunText:
    'Na LinkedIn nic nie jest czytane, dopóki nie zobaczysz, co będzie czytane, i się nie zgodzisz.',
  notBegunOpen: 'Zobacz, co czyta, i zacznij',
  pausedTitle: 'Winnow jest wstrzymany',
  pausedText: 'Do wznowienia nic na LinkedIn nie czyta i nic tam nie pokazuje.',
  accessTitle: 'Winnow nie może działać na LinkedIn',
  accessText: 'Przeglądarka nie daje dostępu do strony, więc nic nie da się na niej odczytać.',
  accessHint: 'Potem odśwież raz tę kartę.',
  allowAccess: 'Zezwól na LinkedIn',
  unreadTitle: 'Tych zaproszeń nie udało się odczytać',
  silentTitle: 'Odśwież raz tę kartę',
  silentText: 'Winnow ma nową wersję, zainstalowaną przy otwartej stronie, i nie ma z nią już połączenia.',
  reload: 'Odśwież kartę',
  unknownTitle: 'LinkedIn ma zmienioną stronę',
  unknownText: 'Winnow nie zna tego układu, więc zamiast zgadywać niczego nie oznacza.',
  showReport: 'Pokaż treść zgłoszenia',
  reportText: 'Tylko nazwy znaczników, ról i atrybutów. Żadnych tekstów, nazwisk ani numerów.',
  reportLabel: 'Zgłoszenie o budowie strony',
  copyReport: 'Kopiuj zgłoszenie',
  reportCopied: 'Zgłoszenie skopiowane.',
  reportFailed: 'Strona nie odpowiada. Odśwież kartę i spróbuj ponownie.',
  allRead: 'Wszystkie odczytane',
  health,
  pasteTitle: 'Oceń wklejony tekst',
  pasteText: 'Notatka z innego miejsca lub taka, której strona nie pokazuje w całości.',
  pasteNote: 'Notatka',
  pasteName: 'Imię i nazwisko',
  pasteHeadline: 'Nagłówek',
  optional: 'opcjonalnie',
  pasteJudge: 'Oceń tę notatkę',
  pasteClear: 'Wyczyść',
  pasteResult: 'Ocena wklejonej notatki',
  pasteEmpty: 'Najpierw wklej notatkę.',
  pasteFailed: 'Nie udało się ocenić tego tekstu. Spróbuj ponownie.',
};
