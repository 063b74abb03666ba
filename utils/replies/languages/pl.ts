import { cues, marks, works } from '../reading/pl';
import type { ReplyLanguage } from '../shape';

/** Past tenses, "Pan/Pani" and adjectives about persons are avoided, since each of them shows a gender. */
export const pl: ReplyLanguage = {
  language: 'pl',
  usualRegister: 'formal',
  list: { comma: ', ', and: ' i ', or: ' lub ' },
  glue: { afterGreeting: ' ', betweenSentences: ' ' },
  greeting: {
    named: ['[Cześć {{firstName}}/Dzień dobry],'],
    plain: ['[Cześć/Dzień dobry],'],
    openings: {
      cześć: ['[Cześć {{firstName}}/Dzień dobry],'],
      hej: ['[Hej {{firstName}}/Dzień dobry],'],
      'dzień dobry': ['Dzień dobry,'],
      szanown: ['Dzień dobry,'],
    },
  },
  thanks: {
    note: ['dziękuję za wiadomość.', 'bardzo dziękuję za wiadomość.'],
    thoughtful: ['dziękuję za tak osobistą wiadomość.', 'dziękuję za czas poświęcony na osobistą wiadomość.'],
    work: ['bardzo dziękuję za wiadomość. Cieszę się, że {{subject}} budzi zainteresowanie.'],
    invitation: ['dziękuję za zaproszenie.', 'bardzo dziękuję za zaproszenie.'],
    offer: ['dziękuję za wiadomość i propozycję.', 'dziękuję za wiadomość i zainteresowanie moim profilem.'],
    role: ['dziękuję za wiadomość o stanowisku {{role}}.', 'dziękuję za propozycję stanowiska {{role}}.'],
    roleAt: [
      'dziękuję za wiadomość o stanowisku {{role}} w firmie {{company}}.',
      'dziękuję za propozycję stanowiska {{role}} w firmie {{company}}.',
    ],
    helped: [
      'bardzo dziękuję za miłą wiadomość. Cieszę się, że {{subject}} pomaga.',
      'dziękuję za tak miłą wiadomość. Miło słyszeć, że {{subject}} pomaga.',
    ],
    also: ['Cieszę się, że {{subject}} budzi zainteresowanie.'],
    kind: ['bardzo dziękuję za miłe słowa.'],
  },
  decline: {
    'not-looking': [
      'Obecnie nie planuję zmiany pracy, dlatego tym razem odmówię.',
      'Obecnie nie szukam nowej pracy, dlatego nie skorzystam z tej propozycji.',
    ],
    'other-roles': [
      'Szukam stanowisk takich jak {{targets}}, dlatego tym razem odmówię.',
      'Skupiam się na stanowiskach takich jak {{targets}}, dlatego tym razem nie skorzystam.',
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
      'Obecnie nie potrzebuję takiej usługi, dlatego nie skorzystam z propozycji.',
      'Nie szukam teraz takiej usługi, dlatego odmówię, żeby nie zajmować czasu.',
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
      'Przyjmuję tu zaproszenia tylko od osób, które już znam, dlatego tego nie przyjmę.',
      'Moje kontakty tutaj to tylko osoby, które znam osobiście, dlatego nie przyjmę zaproszenia.',
    ],
    'only-met': [
      'Przyjmuję tu zaproszenia tylko od osób znanych mi ze spotkań lub z pracy, dlatego tego nie przyjmę.',
      'Moje kontakty tutaj to tylko osoby znane mi ze spotkań lub z pracy, dlatego nie przyjmę zaproszenia.',
    ],
    'small-network': [
      'Moje grono kontaktów jest tu niewielkie, dlatego nie przyjmę zaproszenia.',
      'Przyjmuję tu bardzo niewiele zaproszeń, dlatego tego nie przyjmę.',
    ],
    'no-call': [
      'Obecnie nie potrzebuję takiej usługi, dlatego nie skorzystam z rozmowy i nie chcę zajmować czasu.',
      'Nie szukam teraz takiej usługi, dlatego rezygnuję z rozmowy.',
    ],
  },
  door: [
    'Jeśli pojawi się coś takiego, chętnie się o tym dowiem.',
    'Gdy pojawi się coś takiego, [napisz śmiało/proszę o wiadomość].',
  ],
  wish: {
    job: ['Życzę powodzenia w poszukiwaniach.', 'Powodzenia w poszukiwaniach.'],
    sale: ['Życzę powodzenia.', 'Życzę powodzenia i wielu sukcesów.'],
    person: ['Wszystkiego dobrego.', 'Życzę wszystkiego dobrego.'],
    student: ['Życzę powodzenia na studiach.'],
    internship: ['Życzę powodzenia w szukaniu stażu.'],
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
      '[Czy możesz przesłać mi/Czy mogę prosić o] kilka informacji: {{items}}?',
      'Zanim porozmawiamy, [czy możesz przesłać mi/czy mogę prosić o] kilka informacji: {{items}}?',
      'Do konkretnej odpowiedzi brakuje mi jeszcze tego: {{items}}.',
    ],
    question: ['Czy mogę zapytać, {{items}}?', '[Napiszesz mi/Czy mogę się dowiedzieć], {{items}}?'],
    closing: {
      job: [
        'Wtedy szybko odpowiem, czy to coś dla mnie.',
        'Jeśli to będzie pasować, chętnie dowiem się więcej.',
      ],
      sale: ['Wtedy szybko powiem, czy to coś dla mnie.', 'Wystarczy zdanie lub dwa.'],
      person: [
        'Wystarczy zdanie lub dwa.',
        'Lubię wiedzieć co nieco o osobach, z którymi nawiązuję kontakt.',
      ],
      call: [
        'Jeśli to będzie pasować, chętnie porozmawiam.',
        'Jeśli to będzie pasować, chętnie umówię się na rozmowę.',
      ],
    },
    open: ['Chętnie rozważę stanowiska takie jak {{targets}}.'],
    openRemote: ['Chętnie rozważę w pełni zdalną pracę na stanowiskach takich jak {{targets}}.'],
    remote: [
      'Rozważam wyłącznie pracę w pełni zdalną: czy byłoby to możliwe?',
      'Szukam wyłącznie pracy w pełni zdalnej: czy jest taka możliwość?',
    ],
    flexible: ['Rozważam wyłącznie pracę zdalną lub hybrydową: czy byłoby to możliwe?'],
    ifSo: ['Jeśli tak, [dopisz, proszę/proszę dopisać]: {{items}}.'],
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
    sale: ['Chętnie przyjmuję zaproszenie.'],
    person: ['Chętnie przyjmuję zaproszenie.', 'Z przyjemnością przyjmuję zaproszenie.'],
    clear: ['Doceniam też tak jasne informacje.'],
  },
  next: {
    job: ['[Czy możesz przesłać mi/Czy mogę prosić o] opis stanowiska?'],
    sale: [
      'Na początek wystarczy kilka zdań tutaj.',
      '[Prześlij mi, proszę, kilka zdań/Proszę o kilka zdań] tutaj.',
    ],
    person: ['Zostańmy w kontakcie.', 'Będzie mi miło pozostać w kontakcie.'],
    seeking: [
      '[Napisz mi, proszę,/Proszę napisać] w kilku słowach, [jakiej pracy szukasz/o jaką pracę chodzi].',
      'Jakie stanowisko byłoby najlepsze?',
    ],
    favour: [
      '[Prześlij mi, proszę, swoje pytania/Proszę o przesłanie pytań] tutaj.',
      '[Prześlij/Proszę przesłać] pytania tutaj, odpowiem, jak potrafię.',
    ],
    send: [
      'To brzmi ciekawie, więc tak, [prześlij mi, proszę, szczegóły/proszę o przesłanie szczegółów], a ja odpowiem po lekturze.',
      'Tak, chętnie: [prześlij mi, proszę, szczegóły/proszę o przesłanie szczegółów], odpowiem po lekturze.',
    ],
    sendPay: [
      'To brzmi ciekawie, więc tak, [prześlij mi, proszę, szczegóły/proszę o przesłanie szczegółów], najlepiej z widełkami wynagrodzenia.',
      'Tak, chętnie: [prześlij mi, proszę, szczegóły/proszę o przesłanie szczegółów], w miarę możliwości z widełkami wynagrodzenia.',
    ],
    call: ['Porozmawiajmy: jaki termin będzie dobry?'],
    referral: ['W sprawie polecenia: [prześlij mi, proszę,/proszę o] CV. Wtedy powiem, czy mogę pomóc.'],
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
  remind: ['Jeśli jednak się znamy, a mi to umknęło, proszę o wiadomość.'],
  marks,
  works,
  cues,
};
