import type { ReplyLanguage } from '../shape';

/** Past tenses, "Pan/Pani" and adjectives about persons are avoided, since each of them shows a gender. */
export const pl: ReplyLanguage = {
  language: 'pl',
  usualRegister: 'formal',
  marks: {
    informal:
      /(?<!\p{L})(?:cześć|hej|ty|ci|cię|ciebie|tobie|tobą|twój|twoja|twoje|twojego|twojej|twoim|masz|jesteś)(?!\p{L})/giu,
    formal:
      /(?<!\p{L})(?:pan|pani|pana|panu|panią|panem|państwo|państwa|państwu|szanown[aey]|szanowny)(?!\p{L})/giu,
  },
  list: { comma: ', ', and: ' i ', or: ' lub ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['[Cześć {{firstName}}/Dzień dobry],', '[Hej {{firstName}}/Dzień dobry],'],
    plain: ['[Cześć/Dzień dobry],'],
  },
  thanks: {
    note: ['dziękuję za wiadomość.', 'bardzo dziękuję za wiadomość.', 'dziękuję za kontakt.'],
    thoughtful: ['dziękuję za tak osobistą wiadomość.', 'dziękuję za czas poświęcony na osobistą wiadomość.'],
    work: ['dziękuję za wiadomość na temat {{subject}}.', 'dziękuję za kilka słów na temat {{subject}}.'],
    invitation: ['dziękuję za zaproszenie.', 'bardzo dziękuję za zaproszenie.'],
    offer: ['dziękuję za kontakt w tej sprawie.', 'dziękuję za propozycję.'],
    role: ['dziękuję za wiadomość o stanowisku {{role}}.', 'dziękuję za propozycję stanowiska {{role}}.'],
    roleAt: [
      'dziękuję za wiadomość o stanowisku {{role}} w firmie {{company}}.',
      'dziękuję za propozycję stanowiska {{role}} w firmie {{company}}.',
    ],
  },
  works: {
    things: {
      wykład: 'mojego wykładu',
      artykuł: 'mojego artykułu',
      wpis: 'mojego wpisu',
      tekst: 'mojego tekstu',
      post: 'mojego posta',
      podcast: 'mojego podcastu',
      warsztat: 'mojego warsztatu',
      raport: 'mojego raportu',
      prezentacja: 'mojej prezentacji',
      książka: 'mojej książki',
      prelekcja: 'mojej prelekcji',
    },
    yours: /tw[oó]j\p{L}{0,2}|pana|pani|państwa/u,
    between: /(?:ostatni|ostatnia|świetny|świetna|niedawny|niedawna)/u,
    about: /(?:o|na temat) /u,
    ends: /jest|był|była|było|i|a|ale|który|która|które|bardzo|mi|nam|mnie|nas|na|w|we|z|ze|do|dla|pomógł|pomogła|pomogło|niedawno|wczoraj|naprawdę/u,
    never: /ja|ty|on|ona|jak|dlaczego|czy|co|mój|moja|moje|twój|twoja|twoje|nasz|nasza|nasze|ten|ta|to|tym/u,
  },
  decline: {
    'not-looking': [
      'Nie planuję zmiany pracy, więc tym razem podziękuję.',
      'Nie szukam nowej pracy i wolę od razu powiedzieć, że to nie dla mnie.',
      'Zostaję tam, gdzie jestem, więc tym razem podziękuję.',
    ],
    'other-roles': [
      'Skupiam się na stanowiskach takich jak {{targets}}, więc tym razem podziękuję.',
      'Rozważam tylko stanowiska takie jak {{targets}}, więc to nie dla mnie.',
    ],
    'other-direction': [
      'To nie do końca kierunek, w którym chcę iść, więc tym razem podziękuję.',
      'To nie pasuje do moich dalszych planów, więc tym razem podziękuję.',
    ],
    'other-terms': [
      'Szczegóły nie do końca pasują do tego, czego szukam, więc tym razem podziękuję.',
      'To bliskie temu, czego szukam, ale nie do końca, więc tym razem podziękuję.',
    ],
    'no-details': [
      'Rozważam oferty dopiero wtedy, gdy znam stanowisko i firmę, więc na razie podziękuję.',
      'Bez nazwy stanowiska i firmy trudno mi coś powiedzieć, więc na razie podziękuję.',
    ],
    'only-permanent': [
      'Szukam wyłącznie stałej pracy, więc tym razem podziękuję.',
      'Interesuje mnie tylko stała umowa, więc tym razem podziękuję.',
    ],
    'only-contract': [
      'Pracuję wyłącznie na kontraktach, więc tym razem podziękuję.',
      'Interesują mnie tylko kontrakty, więc tym razem podziękuję.',
    ],
    'only-part-time': [
      'Szukam wyłącznie pracy na część etatu, więc tym razem podziękuję.',
      'Interesuje mnie tylko część etatu, więc tym razem podziękuję.',
    ],
    'only-remote': [
      'Pracuję wyłącznie zdalnie, więc tym razem podziękuję.',
      'Interesuje mnie tylko praca w pełni zdalna, więc tym razem podziękuję.',
    ],
    'no-offers': [
      'Nie korzystam z ofert przesyłanych w wiadomościach, więc tym razem podziękuję.',
      'Kiedy czegoś potrzebuję, szukam na własną rękę, więc wolę od razu podziękować.',
    ],
    'no-favours': [
      'Nie mam na to tyle czasu, ile trzeba, i wolę uczciwie powiedzieć to od razu.',
      'Nie mogę się tego podjąć i wolę odpowiedzieć od razu.',
    ],
    'no-openings': [
      'Nie mogę pomóc w szukaniu pracy i wolę powiedzieć to od razu.',
      'Nie mam żadnego wolnego stanowiska i wolę powiedzieć to od razu.',
    ],
    'only-known': [
      'Utrzymuję tu kontakty tylko z osobami, które już znam, więc nie przyjmę zaproszenia.',
      'Moje kontakty tutaj to tylko osoby, które znam osobiście, więc tym razem podziękuję.',
    ],
    'only-met': [
      'Przyjmuję tu zaproszenia tylko po spotkaniu lub wspólnej pracy, więc tym razem podziękuję.',
      'Moje kontakty tutaj to tylko osoby znane mi ze spotkań lub z pracy, więc nie przyjmę zaproszenia.',
    ],
    'small-network': [
      'Moje grono kontaktów jest tu niewielkie, więc nie przyjmę zaproszenia.',
      'Dodaję tu bardzo niewiele kontaktów, więc tym razem podziękuję.',
    ],
  },
  door: [
    'Jeśli pojawi się coś takiego, chętnie się o tym dowiem.',
    'Gdy pojawi się coś takiego, [napisz śmiało/proszę o wiadomość].',
  ],
  wish: {
    job: ['Powodzenia w poszukiwaniach.', 'Oby szybko znalazła się właściwa osoba.'],
    sale: ['Życzę powodzenia.', 'Powodzenia w dalszej pracy.'],
    person: ['Wszystkiego dobrego.', 'Życzę wszystkiego dobrego.'],
  },
  notNow: {
    job: ['To nie jest dla mnie dobry moment.', 'Na razie nie planuję zmiany.'],
    sale: ['Na razie nie mogę się tym zająć.', 'To nie jest dla mnie dobry moment.'],
    person: ['Na razie brakuje mi na to czasu.', 'Mam teraz sporo na głowie.'],
  },
  later: {
    job: [
      'To może się zmienić, więc za kilka miesięcy chętnie wrócę do rozmowy.',
      '[Miej mnie na uwadze/Proszę mieć mnie na uwadze], odezwę się, gdy to się zmieni.',
    ],
    sale: ['Odezwę się, jeśli to się zmieni.', 'Jeśli to się zmieni, napiszę.'],
    person: ['[Napisz śmiało/Proszę o wiadomość] za kilka miesięcy.', 'Chętnie wrócę do tego później.'],
  },
  ask: {
    details: [
      '[Prześlesz mi najpierw/Czy mogę najpierw prosić o] kilka informacji: {{items}}?',
      'Zanim porozmawiamy, [podaj mi, proszę,/proszę o] kilka szczegółów: {{items}}.',
      'Do konkretnej odpowiedzi brakuje mi jeszcze tego: {{items}}.',
    ],
    question: ['Czy mogę zapytać, {{items}}?', '[Napiszesz mi/Czy mogę się dowiedzieć], {{items}}?'],
    closing: {
      job: ['Wtedy szybko powiem, czy to coś dla mnie.', 'Wtedy mogę dać konkretną odpowiedź.'],
      sale: ['Wtedy szybko powiem, czy to coś dla mnie.', 'Wystarczy zdanie lub dwa.'],
      person: [
        'Wystarczy zdanie lub dwa.',
        'Lubię wiedzieć co nieco o osobach, z którymi nawiązuję kontakt.',
      ],
    },
  },
  items: {
    client: 'nazwa firmy',
    role: 'stanowisko',
    level: 'poziom',
    place: 'miejsce pracy (stacjonarnie lub zdalnie)',
    stack: 'główne narzędzia',
    contract: 'rodzaj umowy',
    pay: 'widełki wynagrodzenia',
    'why-me': 'skąd pomysł, żeby do mnie napisać',
    purpose: '[w jakiej sprawie piszesz/w jakiej to sprawie]',
  },
  accept: {
    job: ['To brzmi ciekawie i chętnie dowiem się więcej.', 'Chętnie dowiem się więcej.'],
    sale: ['Chętnie przyjmuję zaproszenie.', 'Miło nawiązać kontakt.'],
    person: ['Z przyjemnością przyjmuję zaproszenie.', 'Miło nawiązać kontakt.'],
  },
  next: {
    job: [
      '[Prześlij mi, proszę, szczegóły/Proszę o przesłanie szczegółów] tutaj.',
      'Kiedy możemy porozmawiać?',
    ],
    sale: [
      'Na początek wystarczy kilka zdań tutaj.',
      '[Prześlij mi, proszę, kilka zdań/Proszę o kilka zdań] tutaj.',
    ],
    person: ['Do usłyszenia.', 'Liczę na ciekawą wymianę myśli.'],
    seeking: [
      '[Napisz mi, proszę,/Proszę napisać] w kilku słowach, [jakiej pracy szukasz/o jaką pracę chodzi].',
      'Jakie stanowisko byłoby najlepsze?',
    ],
    favour: [
      '[Prześlij mi, proszę, swoje pytania/Proszę o przesłanie pytań] tutaj.',
      '[Prześlij/Proszę przesłać] pytania tutaj, odpowiem, jak potrafię.',
    ],
  },
  follow: [
    'Moje grono kontaktów jest tu niewielkie, ale zapraszam do obserwowania mojego profilu.',
    'Dodaję tu niewiele kontaktów, zapraszam za to do obserwowania mojego profilu.',
  ],
  refer: {
    job: [
      'To nie dla mnie, ale jeśli dostanę krótki opis, chętnie przekażę go osobom, którym może odpowiadać.',
      'To nie jest stanowisko dla mnie, ale jeśli dostanę link, chętnie przekażę je dalej.',
    ],
    other: [
      'Nie jestem w tej sprawie właściwą osobą, ale jeśli dostanę zdanie lub dwa opisu, chętnie przekażę to dalej.',
      'Ktoś inny pomoże w tym lepiej. Jeśli dostanę dwa zdania opisu, chętnie przekażę to dalej.',
    ],
  },
};
