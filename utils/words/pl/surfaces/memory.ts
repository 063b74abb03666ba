import type { SurfaceWords } from '../../surfaces';
import { waysOf } from '../../ways';

const { counted, number, percent, day, shortDay, apart } = waysOf('pl');
const requests = counted({
  one: '# zaproszenie',
  few: '# zaproszenia',
  many: '# zaproszeń',
  other: '# zaproszenia',
});
const connections = counted({
  one: '# kontakt',
  few: '# kontakty',
  many: '# kontaktów',
  other: '# kontaktu',
});

/** Options: memory and statistics. */
export const memoryWords: SurfaceWords['memory'] = {
  loading: 'Czytanie pamięci…',
  failed: 'Nie udało się odczytać pamięci: przeglądarka odmawia do niej dostępu.',
  lead: 'To, co zna Winnow, trzymane tylko na tym komputerze: kto zapraszał, z jakiej firmy, jaka była rada i co zostało skopiowane. Z notatek zostają tylko odciski, z których nie da się odczytać tekstu, chyba że poniżej wybierzesz inaczej.',
  holds: (count, known, oldestAt) =>
    `${requests(count)}${oldestAt ? ` (najstarsze: ${day(oldestAt)})` : ''}${known > 0 ? `; z importu: ${connections(known)}` : ''}.`,
  empty:
    'Jeszcze nic. Wykresy wypełnią się, gdy otworzysz zaproszenia, albo od razu po imporcie w zakładce „Dane”.',
  questionsTitle: 'Czekają na odpowiedź',
  questionsEmpty: 'Żadne pytanie nie czeka.',
  questionsHelp:
    'Zaproszenia ze skopiowanym „Pytaniem o szczegóły”. Winnow nie widzi odpowiedzi: oznacz je samodzielnie jako załatwione.',
  asked: (at) => `Data pytania: ${day(at)}`,
  due: 'Jeszcze bez odpowiedzi?',
  unnamed: 'Ktoś bez adresu profilu',
  handled: 'Oznacz jako załatwione',
  handledStatus: 'Oznaczono jako załatwione.',
  undo: 'Cofnij',
  statisticsTitle: 'Statystyki',
  asTable: 'Pokaż jako tabelę',
  amount: (count) => number(count),
  shortDay,
  quarter: (at) => `${Math.floor(Number(at.slice(5, 7)) / 3.01) + 1}. kw. ${at.slice(0, 4)}`,
  weekOf: 'Tydzień od',
  quarterHead: 'Kwartał',
  series: {
    accept: 'Warto zaakceptować',
    ask: 'Najpierw zapytaj',
    decline: 'Grzecznie odmów',
    report: 'Wygląda na oszustwo',
    unjudged: 'Z importu, bez oceny',
    templates: 'Szablony',
    own: 'Własne słowa',
  },
  all: 'Razem',
  weeksTitle: 'Zaproszenia tygodniowo',
  weeksSummary: (count, each) =>
    `${requests(count)} w ostatnim półroczu, średnio około ${number(each, 1)} tygodniowo.`,
  quartersTitle: 'Na przestrzeni lat',
  quartersSummary: (count, share) => `Razem ${requests(count)}; szablony to ${percent(share)} notatek.`,
  templatesTitle: 'Szablony i własne słowa',
  templatesSummary: (templates, noted) =>
    noted === 0
      ? 'Jeszcze bez notatek.'
      : `Liczba notatek: ${number(noted)}. Niemal te same słowa od innych lub styl narzędzia: ${percent(templates / noted)}.`,
  rolesTitle: 'Kto zaprasza',
  rolesSummary: (role) => `Najczęściej: ${role.toLowerCase()}.`,
  roleHead: 'Rola',
  roles: {
    'recruiter-agency': 'Agencja rekrutacyjna',
    'recruiter-inhouse': 'Rekrutacja w firmie',
    'hiring-manager': 'Kierowanie zespołem',
    sales: 'Sprzedaż',
    founder: 'Własna firma',
    investor: 'Inwestycje',
    student: 'Studia',
    hr: 'Kadry',
    coach: 'Coaching',
    professional: 'Inny zawód',
    unknown: 'Nie podano',
  },
  firmsTitle: 'Z jakich firm',
  firmsSummary: (firm) => `Najczęściej: ${apart(firm)}.`,
  firmHead: 'Firma',
  requestsHead: 'Zaproszenia',
  declinedHead: 'Twoje odmowy',
  declined: (count) => (count > 0 ? `odmowy: ${number(count)}` : ''),
  copiedTitle: 'Skopiowane odpowiedzi',
  copiedSummary: counted({
    one: 'Skopiowano # odpowiedź.',
    few: 'Skopiowano # odpowiedzi.',
    many: 'Skopiowano # odpowiedzi.',
    other: 'Skopiowano # odpowiedzi.',
  }),
  copiedHead: 'Odpowiedź',
  replyKinds: {
    decline: 'Odmowa',
    'not-now': 'Nie teraz',
    'ask-details': 'Pytanie o szczegóły',
    accept: 'Zgoda',
    'follow-instead': 'Raczej obserwowanie',
    refer: 'Polecenie kogoś innego',
  },
  settingsTitle: 'Sposób przechowywania',
  retention: 'Jak długo pamiętać zaproszenia',
  retentions: {
    '90': '90 dni',
    '365': '365 dni',
    '730': '730 dni (dwa lata)',
    '1825': '1825 dni (pięć lat)',
    never: 'Bezterminowo',
  },
  retentionOther: counted({ one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
  retentionHelp: 'Licząc od dnia, w którym Winnow zapisuje zaproszenie. Domyślnie 730 dni.',
  keepNotes: 'Przechowuj też treść notatek',
  keepNotesHelp: 'Domyślnie wyłączone. Dotyczy tylko notatek widzianych od teraz.',
  remind: 'Przypominaj o pytaniach bez odpowiedzi',
  remindHelp: 'Pokazuje je na plakietce i liczy na ikonie paska narzędzi.',
  remindAfter: 'Dni bez odpowiedzi',
  settingsFailed: 'Nie udało się zapisać.',
  wipeTitle: 'Zapomnij wszystko',
  wipeText: (count) =>
    `Usuwa z tego komputera ${requests(count)} i wszystkie zaimportowane kontakty. Cele, listy i profil zostają.`,
  wipe: 'Zapomnij wszystko…',
  wipeAsk: 'Zapomnieć wszystko?',
  wipeWord: 'zapomnij',
  wipeType: (word) => `Tego nie da się cofnąć. Aby kontynuować, wpisz „${word}”.`,
  wipeDo: 'Zapomnij wszystko',
  cancel: 'Anuluj',
  wiped: 'Wszystko zostało zapomniane.',
};
