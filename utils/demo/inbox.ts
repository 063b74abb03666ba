import type { GoalsInput, Invitation, InvitationKind } from '../model';

/** A request of the invented inbox. All names, firms and texts are made up. */
export interface DemoRequest {
  kind: InvitationKind;
  slug: string;
  name: string;
  headline: string;
  note: string | null;
  mutualConnections: number;
  mutualNames?: string[];
  verified?: boolean;
  followsYou?: boolean;
  /** When it was sent, ISO 8601 UTC; the invitation's digits follow from it. */
  sentAt: string;
  /** For kinds other than a person: the thing one is invited to, and its address. */
  target?: { name: string; path: string };
}

/** The receiver the demo is told for: an invented data engineer in Rotterdam. */
export const DEMO_GOALS: GoalsInput = {
  intent: 'open',
  targetRoles: ['Data Engineer', 'Analytics Engineer'],
  skills: ['Python', 'dbt', 'Airflow', 'Snowflake', 'SQL'],
  industries: ['energy', 'logistics'],
  avoidIndustries: ['gambling'],
  seniority: 'senior',
  locations: ['Rotterdam', 'The Hague'],
  remote: 'remote-or-hybrid',
  salary: { min: 78_000, currency: 'EUR', period: 'year' },
  contractTypes: ['permanent'],
  languages: ['en', 'nl', 'de'],
  profile: {
    name: 'Mira Lindqvist',
    headline: 'Senior Data Engineer at Waterkant Energie',
    about:
      'I build data platforms for people who keep the lights on. Maintainer of tidegauge, a small library for late-arriving sensor data.',
    positions: [
      { title: 'Senior Data Engineer', company: 'Waterkant Energie', from: '2022' },
      { title: 'Data Engineer', company: 'Havenlijn Logistics', from: '2018', to: '2022' },
    ],
    schools: ['Maas University of Technology'],
    skills: ['Python', 'dbt', 'Airflow', 'Snowflake'],
    topics: ['late-arriving data', 'tidegauge', 'grid telemetry', 'data contracts'],
  },
};

export const DEMO_INBOX: readonly DemoRequest[] = [
  {
    kind: 'person',
    slug: 'tomasz-wierzbicki-data',
    name: 'Tomasz Wierzbicki',
    headline: 'Engineering Manager, Data Platform at Halden Maritime',
    note: 'Hi Mira, your talk on late-arriving data at the Lowlands Data Meetup changed how we backfill vessel positions. We are hiring a senior data engineer for that very team (Rotterdam, two days at home, €82–92k). May I tell you more?',
    mutualConnections: 7,
    verified: true,
    sentAt: '2026-11-22T08:41:00.000Z',
  },
  {
    kind: 'person',
    slug: 'priya-ramanathan-search',
    name: 'Priya Ramanathan',
    headline: 'Senior Technical Recruiter | Data & Cloud | Corvane Search',
    note: 'Hi Mira, I came across your profile and was impressed by your background. I have an exciting opportunity with one of my clients that could be a great fit. Open to a quick 15-min chat this week?',
    mutualConnections: 2,
    sentAt: '2026-11-21T13:05:00.000Z',
  },
  {
    kind: 'person',
    slug: 'lukas-steinmann-growth',
    name: 'Lukas Steinmann',
    headline: 'I help B2B teams fill their calendar | Pipeline on autopilot | Founder @ Leadmühle',
    note: 'Hi Mira, we help companies like Waterkant Energie book 30+ qualified meetings a month, guaranteed. Worth a quick call? Grab a slot: calendly.com/leadmuehle/intro',
    mutualConnections: 0,
    sentAt: '2026-11-21T07:30:00.000Z',
  },
  {
    kind: 'person',
    slug: 'noor-van-dijk-8b21',
    name: 'Noor van Dijk',
    headline: 'Data Engineer at Rijnstad Netbeheer',
    note: null,
    mutualConnections: 14,
    mutualNames: ['Bram Hoekstra', 'Sanne Vos'],
    verified: true,
    sentAt: '2026-11-20T18:12:00.000Z',
  },
  {
    kind: 'person',
    slug: 'emma-fraser-online-5517',
    name: 'Emma Fraser',
    headline: 'HR Assistant | Remote work | Flexible hours',
    note: 'Hello dear, we offer easy part time work online, rating hotels from your phone, 200 to 500 USD per day paid in USDT. No experience needed. Only a small refundable deposit to start. Write me on WhatsApp +00 000 0000.',
    mutualConnections: 0,
    sentAt: '2026-11-20T02:55:00.000Z',
  },
  {
    kind: 'person',
    slug: 'jonas-ahrendt-personal',
    name: 'Jonas Ahrendt',
    headline: 'Personalberater Data & Analytics bei Nordkant Personal',
    note: 'Guten Tag Frau Lindqvist, für einen Energieversorger in Rotterdam suche ich eine erfahrene Person im Data Engineering (Festanstellung, 75.000 bis 85.000 Euro im Jahr, hybrid). Ihr Weg von der Logistik zum Netzbetrieb passt gut dazu. Darf ich Ihnen die Stellenbeschreibung schicken?',
    mutualConnections: 3,
    sentAt: '2026-11-19T09:20:00.000Z',
  },
  {
    kind: 'person',
    slug: 'ines-garnier-etudiante',
    name: 'Inès Garnier',
    headline: 'Étudiante en master Science des données',
    note: 'Bonjour Mira, j’utilise votre bibliothèque tidegauge dans mon mémoire sur les capteurs d’eau. Une question : pourquoi une fenêtre de 36 heures par défaut ? Merci d’avance !',
    mutualConnections: 0,
    sentAt: '2026-11-18T16:47:00.000Z',
  },
  {
    kind: 'person',
    slug: 'marco-bellandi-consulting',
    name: 'Marco Bellandi',
    headline: 'Consulente | Formazione | Crescita personale',
    note: null,
    mutualConnections: 0,
    sentAt: '2026-11-17T11:02:00.000Z',
  },
  {
    kind: 'person',
    slug: 'derek-holloway-it',
    name: 'Derek Holloway',
    headline: 'Account Executive at Stackfield Staffing',
    note: 'Hi {{first_name}}, we have pre-vetted developers ready to join {{company}} from $25/hour. Can I send you some profiles?',
    mutualConnections: 1,
    sentAt: '2026-11-16T15:33:00.000Z',
  },
  {
    kind: 'person',
    slug: '佐伯-遥-talent',
    name: '佐伯 遥',
    headline: '株式会社みなと電力 採用担当',
    note: 'はじめまして。GitHubで「tidegauge」を拝見し、遅延データの扱い方に感銘を受けました。弊社の需給予測チームでデータエンジニアを募集しております（年収900万〜1200万円、フルリモート可）。よろしければ詳細をお送りしてもよろしいでしょうか。',
    mutualConnections: 0,
    followsYou: true,
    sentAt: '2026-11-15T05:10:00.000Z',
  },
  {
    kind: 'person',
    slug: 'bea-ortuzar',
    name: 'Bea Ortúzar',
    headline: 'Responsable de datos en Puerto Abierto',
    note: 'Hola Mira, nos vimos el jueves en la mesa sobre contratos de datos en Valencia. Me quedé con tu ejemplo de los mareógrafos y me gustaría seguir la conversación.',
    mutualConnections: 5,
    verified: true,
    sentAt: '2026-11-14T19:25:00.000Z',
  },
  {
    kind: 'person',
    slug: 'samir-haddad-eng',
    name: 'سمير حدّاد',
    headline: 'Platform Engineer at Dune Grid · مهندس منصات',
    note: 'Would love to expand my network with like-minded professionals.',
    mutualConnections: 1,
    sentAt: '2026-11-12T21:40:00.000Z',
  },
  {
    kind: 'page',
    slug: 'greta-olofsson',
    name: 'Greta Olofsson',
    headline: '',
    note: null,
    mutualConnections: 0,
    sentAt: '2026-11-12T10:00:00.000Z',
    target: { name: 'Kustlijn Analytics', path: '/company/kustlijn-analytics/' },
  },
  {
    kind: 'newsletter',
    slug: 'otis-delacroix',
    name: 'Otis Delacroix',
    headline: '',
    note: null,
    mutualConnections: 0,
    sentAt: '2026-11-11T10:00:00.000Z',
    target: { name: 'The Slow Pipeline', path: '/newsletters/the-slow-pipeline-7001/' },
  },
];

/** Requests that arrive when the demo page is scrolled to its end. */
export const DEMO_LATER: readonly DemoRequest[] = [
  {
    kind: 'person',
    slug: 'wies-de-graaf',
    name: 'Wies de Graaf',
    headline: 'Recruiter bij Havenlijn Logistics',
    note: 'Hoi Mira, leuk dat je ooit bij ons werkte! We zoeken een analytics engineer voor het planningsteam in Rotterdam. Zal ik je de vacature sturen?',
    mutualConnections: 21,
    verified: true,
    sentAt: '2026-11-10T12:15:00.000Z',
  },
  {
    kind: 'person',
    slug: 'paulo-serrano-vendas',
    name: 'Paulo Serrano',
    headline: 'Executivo de Contas | Soluções em nuvem',
    note: 'Olá Mira, tudo bem? Ajudamos empresas do setor de energia a reduzir custos de nuvem em até 40%. Podemos marcar uma conversa rápida?',
    mutualConnections: 0,
    sentAt: '2026-11-09T17:00:00.000Z',
  },
];

/** LinkedIn's digits for a request sent at a time: milliseconds since 1970, shifted by 22 bits, plus a serial. */
export function invitationIdAt(sentAt: string, serial: number): string {
  return String((BigInt(Date.parse(sentAt)) << 22n) + BigInt(serial % 4_194_304));
}

/** The requests as Winnow should read them off the demo page. */
export function demoInvitations(requests: readonly DemoRequest[] = DEMO_INBOX): Invitation[] {
  return requests
    .filter((request) => request.kind === 'person')
    .map((request) => ({
      id: invitationIdAt(request.sentAt, requests.indexOf(request)),
      kind: request.kind,
      invitationId: invitationIdAt(request.sentAt, requests.indexOf(request)),
      name: request.name,
      headline: request.headline,
      profileUrl: `https://www.linkedin.com/in/${request.slug}/`,
      note: request.note,
      mutualConnections: request.mutualConnections,
      mutualNames: request.mutualNames ?? [],
      verified: request.verified ?? false,
      followsYou: request.followsYou ?? false,
      sentAt: request.sentAt,
      canMessage: true,
      layout: 'g5',
    }));
}

const GIVEN = ['Alma', 'Ruben', 'Chidi', 'Yuki', 'Marta', 'Anton', 'Leila', 'Piotr', 'Sofie', 'Dario'];
const FAMILY = [
  'Brandvik',
  'Okonjo',
  'Terlouw',
  'Marchetti',
  'Szymanek',
  'Ferreira',
  'Hashimi',
  'Lindner',
  'Quist',
  'Arai',
];

/** `count` further requests for load: the demo's texts under other names, deterministic. */
export function manyRequests(count: number): DemoRequest[] {
  const persons = DEMO_INBOX.filter((request) => request.kind === 'person');
  return Array.from({ length: count }, (_, index) => {
    const base = persons[index % persons.length];
    if (!base) throw new Error('The demo inbox is empty.');
    const given = GIVEN[index % GIVEN.length] ?? 'Alma';
    const family = FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length] ?? 'Quist';
    return {
      ...base,
      name: `${given} ${family}`,
      slug: `${given}-${family}-${index}`.toLowerCase(),
      sentAt: new Date(Date.parse('2026-11-08T00:00:00Z') - index * 3_600_000).toISOString(),
    };
  });
}
