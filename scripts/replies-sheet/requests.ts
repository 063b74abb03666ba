import type { GoalsInput } from '../../utils/model';

/** Receivers with different wishes, so that the same kind of request gets different answers. */
export const RECEIVERS = {
  open: {
    intent: 'open',
    targetRoles: ['Data Engineer', 'Analytics Engineer'],
    skills: ['Python', 'dbt', 'SQL'],
    remote: 'remote-or-hybrid',
    contractTypes: ['permanent'],
    languages: ['en', 'de'],
  },
  remote: { intent: 'open', targetRoles: ['Product Designer'], remote: 'remote', languages: ['pt', 'en'] },
  looking: {
    intent: 'looking',
    targetRoles: ['Nurse', 'Ward Manager'],
    skills: ['intensive care'],
    languages: ['en'],
  },
  closed: { intent: 'closed', languages: ['fr', 'en'] },
  known: { intent: 'open', acceptOnly: 'known', languages: ['en'] },
  met: { intent: 'networking', acceptOnly: 'met-or-worked-with', languages: ['en'] },
  selling: {
    intent: 'selling',
    targetRoles: ['Founder'],
    skills: ['mobile apps'],
    languages: ['en'],
    askAboutPay: false,
  },
  hiring: { intent: 'hiring', targetRoles: ['Backend Engineer'], skills: ['Go'], languages: ['en'] },
} satisfies Record<string, GoalsInput>;

/** An invented request: receiver, name, headline, note (null: none). */
export type SheetRequest = readonly [
  receiver: keyof typeof RECEIVERS,
  name: string,
  headline: string,
  note: string | null,
];

/** Every name, firm and note here is invented. */
export const REQUESTS: Record<string, readonly SheetRequest[]> = {
  English: [
    [
      'open',
      'Priya Ramanathan',
      'Senior Technical Recruiter | Corvane Search',
      'Hi, I came across your profile and was impressed by your background. I have an exciting opportunity with one of my clients. Open to a quick chat this week?',
    ],
    [
      'open',
      'Tom Halloway',
      'Engineering Manager at Fernbrook',
      'Hi Mira, we are hiring a Data Engineer for our metering team in Utrecht, two days a week at home, €80–90k, permanent. Your write-up on late sensor data is why I am writing to you. May I tell you more?',
    ],
    [
      'open',
      'Gwen Ashdown',
      'Talent Partner, Pellworm Group',
      'Hello! We are looking for a Head of Sales in Leeds, on site five days a week. Would you be interested?',
    ],
    [
      'remote',
      'Oskar Lindqvist',
      'Recruiter at Hallbeck',
      'Hi, I am recruiting a Product Designer for Hallbeck in Oslo. The role is fully on site. Let me know if you would like to hear more.',
    ],
    [
      'looking',
      'BEISPIEL, Karin',
      'HR Business Partner, St. Aldwyn Hospital',
      'Hello, we need a ward manager for our intensive care unit from March, permanent, day shifts. Your time in intensive care would be very welcome here. Shall I send you the description?',
    ],
    [
      'closed',
      'Dr. Emil Sandoval (he/him)',
      'Executive Search Consultant',
      'Dear Helen, I am retained on a CFO search for a manufacturer and would value an initial conversation.',
    ],
    [
      'open',
      'Lukas Steinmann',
      'I help B2B teams fill their calendar | Founder',
      'Hi Mira, we help companies like yours book 30 qualified meetings a month. Worth a quick call? Grab a slot: calendly.com/leadwheel/intro',
    ],
    ['known', 'Noor van Dijk', 'Data Engineer at Rijnstad Netbeheer', null],
    ['met', 'Caleb Osei', 'Growth Consultant', 'I’d love to add you to my network of like-minded leaders.'],
    [
      'open',
      'Ines Duarte',
      'Computer Science student, University of Avila',
      'Hello Mira, I am writing my thesis on data contracts and your post on schema checks helped me a lot. Could I ask you two questions about how you test them?',
    ],
    [
      'selling',
      'Marta Kowalczyk',
      'Founder at Kwadrat Studio',
      'Hi Ravi, we loved the pharmacy app you built. We need a partner for a similar one next spring. Can we talk?',
    ],
    [
      'hiring',
      'Sam Whitlock',
      'Backend Engineer, open to work',
      'Hi, I am looking for a new backend role and saw that your team is growing. I have five years of Go. Could you refer me?',
    ],
  ],
  German: [
    [
      'open',
      'Jonas Ahrendt',
      'Personalberater bei Nordkant Personal',
      'Guten Tag, für einen Kunden suche ich eine erfahrene Person im Data Engineering. Darf ich Ihnen die Stelle vorstellen?',
    ],
    [
      'open',
      'Lena Brückner',
      'Recruiterin bei Hafenwerk',
      'Hey Mira, wir suchen gerade eine Vertriebsleitung in Kassel, Vollzeit vor Ort. Hast du Lust auf ein kurzes Gespräch?',
    ],
    [
      'closed',
      'Prof. Dr. Ulrich Tannenberg',
      'Partner, Tannenberg Executive Search',
      'Sehr geehrte Frau Probe, für ein Mandat in der Industrie suche ich eine kaufmännische Leitung und würde mich gern mit Ihnen austauschen.',
    ],
    [
      'open',
      'Kevin Rothmund',
      'Gründer | Wir automatisieren deinen Vertrieb',
      'Hi, wir helfen Firmen wie deiner, jeden Monat 20 neue Kunden zu gewinnen. Hast du 15 Minuten für einen Call?',
    ],
    [
      'open',
      'Sabine Ehlers',
      'Data Engineer bei Leuchtfeld',
      'Hallo Mira, dein Vortrag über verspätete Sensordaten hat mir beim Umbau unserer Pipeline sehr geholfen. Ich würde mich gern vernetzen.',
    ],
    [
      'known',
      'Ahmet Yildirim',
      'Student der Informatik',
      'Hallo, ich würde gerne Teil deines Netzwerks werden.',
    ],
  ],
  French: [
    [
      'open',
      'Inès Garnier',
      'Chargée de recrutement chez Clairmont',
      'Bonjour, votre profil a retenu mon attention pour une belle opportunité chez l’un de nos clients. Seriez-vous disponible pour un échange ?',
    ],
    [
      'closed',
      'Mathieu Lefort',
      'Consultant en recrutement',
      'Bonjour, je recrute un directeur financier pour un groupe industriel à Lyon. Êtes-vous à l’écoute du marché ?',
    ],
    [
      'open',
      'Chloé Vasseur',
      'Commerciale | Solutions IA',
      'Bonjour, nous aidons les entreprises comme la vôtre à réduire leurs coûts de 30 %. Auriez-vous 15 minutes cette semaine ?',
    ],
    [
      'open',
      'Romain Delcourt',
      'Data engineer chez Ondine',
      'Salut Mira, ton article sur les données en retard m’a évité une grosse erreur le mois dernier. J’aimerais rester en contact avec toi !',
    ],
    [
      'met',
      'Amadou Diarra',
      'Étudiant en master',
      'Bonjour, je cherche un stage de fin d’études en data. Pourriez-vous m’aider ?',
    ],
    [
      'open',
      'Sophie Marchal',
      'Talent Acquisition, Verrière',
      'Bonjour Mira, nous cherchons un Data Engineer à Lille, en CDI, trois jours de télétravail. Puis-je vous envoyer le descriptif ?',
    ],
  ],
  Spanish: [
    [
      'open',
      'Lucía Ferrán',
      'Recruiter en Talento Norte',
      'Hola, he visto tu perfil y me encaja con una oportunidad increíble. ¿Hablamos esta semana?',
    ],
    [
      'open',
      'Bea Ortúzar',
      'Ingeniera de datos en Puerto Azul',
      'Hola Mira, tu charla sobre contratos de datos nos ayudó a ordenar nuestro equipo. Me gustaría seguir en contacto contigo.',
    ],
    [
      'closed',
      'Gonzalo Prieto',
      'Socio director, Prieto Selección',
      'Estimada Helen, le escribo por un puesto de dirección financiera en Bilbao. ¿Le interesaría a usted conocer más detalles?',
    ],
    [
      'open',
      'Iván Robledo',
      'Ayudo a empresas a vender más',
      'Hola, ayudamos a empresas como la tuya a conseguir clientes. ¿Te va bien una llamada de 15 minutos?',
    ],
    [
      'remote',
      'Carmen Lozoya',
      'Selección de personal en Marisma',
      'Hola, buscamos Product Designer para Marisma, presencial en Sevilla, contrato indefinido. ¿Te interesa?',
    ],
    ['known', 'Diego Arnau', 'Consultor', null],
  ],
  Portuguese: [
    [
      'remote',
      'Fernanda Queiroz',
      'Tech Recruiter na Vale Alto',
      'Olá! Tudo bem? Tenho uma oportunidade perfeita para você. Podemos conversar?',
    ],
    [
      'remote',
      'Rui Carvalhal',
      'Talent Partner, Costa Verde',
      'Olá, procuramos um Product Designer para o Porto, presencial, contrato sem termo. Tem interesse?',
    ],
    [
      'open',
      'Thiago Menezes',
      'Vendas B2B',
      'Oi, ajudamos empresas como a sua a dobrar as vendas em 90 dias. Posso te mostrar em 15 minutos?',
    ],
    [
      'open',
      'Joana Bastos',
      'Engenheira de dados na Maré',
      'Olá Mira, o seu artigo sobre dados atrasados ajudou muito o nosso time. Gostaria de conectar e trocar ideias.',
    ],
    [
      'closed',
      'Paulo Nogueira',
      'Headhunter',
      'Prezada Helen, conduzo uma busca para diretoria financeira em São Paulo. Podemos agendar uma conversa?',
    ],
    [
      'met',
      'Larissa Pinho',
      'Estudante',
      'Oi, estou começando na área e queria pedir uns conselhos sobre carreira.',
    ],
  ],
  Italian: [
    [
      'open',
      'Marco Bellandi',
      'Recruiter presso Torreverde',
      'Ciao, ho visto il tuo profilo e ho un’opportunità interessante per te. Hai dieci minuti questa settimana?',
    ],
    [
      'closed',
      'Dott.ssa Elena Marchi',
      'Head hunter',
      'Gentile Helen, Le scrivo per una posizione di direzione finanziaria a Torino. Sarebbe disponibile a un colloquio conoscitivo?',
    ],
    [
      'open',
      'Davide Corsini',
      'Aiuto le aziende a crescere',
      'Ciao, aiutiamo aziende come la tua a trovare nuovi clienti ogni mese. Ti va una chiamata di 15 minuti?',
    ],
    [
      'open',
      'Giulia Ferraro',
      'Data engineer in Ligurdati',
      'Ciao Mira, il tuo intervento sui dati in ritardo ci ha aiutato molto. Mi piacerebbe restare in contatto.',
    ],
    [
      'remote',
      'Sara Vitali',
      'HR in Lumenia',
      'Ciao, cerchiamo un Product Designer per la nostra sede di Bologna, in presenza. Ti interessa?',
    ],
    ['known', 'Luca Serra', 'Consulente', null],
  ],
  Dutch: [
    [
      'open',
      'Bram Hoekstra',
      'Recruitment Consultant bij Kadewerk',
      'Hoi, ik kwam je profiel tegen en heb een mooie kans bij een opdrachtgever. Heb je deze week tijd om te bellen?',
    ],
    [
      'closed',
      'Mr. Willem de Ruyter',
      'Partner executive search',
      'Geachte mevrouw, graag bespreek ik met u een positie als financieel directeur. Mag ik u bellen?',
    ],
    [
      'open',
      'Sanne Vos',
      'Data engineer bij Polderlicht',
      'Hoi Mira, door jouw stuk over late meetdata hebben we onze pijplijn omgebouwd. Leuk om in contact te blijven.',
    ],
    [
      'open',
      'Daan Kuipers',
      'Wij helpen bedrijven groeien',
      'Hoi, wij helpen bedrijven zoals dat van jou aan 20 nieuwe klanten per maand. Heb je een kwartiertje?',
    ],
    [
      'open',
      'Femke Postma',
      'Corporate recruiter bij Zeewering',
      'Hoi Mira, we zoeken een Data Engineer in Rotterdam, hybride, vast contract, 75 tot 85 duizend euro per jaar. Zal ik de vacature sturen?',
    ],
    ['met', 'Ruben Smit', 'Student', 'Hoi, ik zou graag met je in contact komen.'],
  ],
  Polish: [
    [
      'open',
      'Tomasz Wierzbicki',
      'Rekruter IT, Północ Search',
      'Cześć, widziałem Twój profil i mam dla Ciebie ciekawą ofertę. Masz chwilę na rozmowę?',
    ],
    [
      'closed',
      'Grażyna Malinowska',
      'Executive Search',
      'Dzień dobry Pani Heleno, prowadzę rekrutację na stanowisko dyrektora finansowego w Poznaniu. Czy mogę przesłać Pani szczegóły?',
    ],
    [
      'open',
      'Kamil Zawada',
      'Sprzedaż B2B',
      'Dzień dobry, pomagamy firmom takim jak Państwa zdobywać nowych klientów. Czy znajdzie Pani 15 minut na rozmowę?',
    ],
    [
      'open',
      'Ola Nowicka',
      'Inżynierka danych w Morze Danych',
      'Cześć Mira, Twój wykład o spóźnionych danych bardzo nam pomógł. Chętnie zostanę z Tobą w kontakcie.',
    ],
    [
      'remote',
      'Piotr Lis',
      'Talent Acquisition, Zielony Most',
      'Dzień dobry, szukamy osoby na stanowisko Product Designer we Wrocławiu, praca stacjonarna. Czy jest Pani zainteresowana?',
    ],
    ['known', 'Ewa Kurek', 'Konsultantka', null],
  ],
  Japanese: [
    [
      'open',
      '山田 太郎',
      '人材紹介コンサルタント｜青空キャリア',
      'はじめまして。プロフィールを拝見し、ぜひご紹介したい求人がございます。一度お話しできませんでしょうか。',
    ],
    [
      'open',
      '佐伯 遥',
      'データエンジニア',
      '先日のデータ基盤についてのご講演を拝聴し、大変勉強になりました。ぜひつながらせてください。',
    ],
    [
      'closed',
      '中村 健',
      'ヘッドハンター',
      '財務責任者のポジションについて、ご経験を拝見しご連絡いたしました。ご興味はございますでしょうか。',
    ],
    [
      'open',
      '鈴木 美咲',
      '営業｜業務効率化サービス',
      '御社の業務効率化をお手伝いできればと思い、ご連絡いたしました。15分ほどお時間をいただけませんか。',
    ],
    [
      'open',
      'Anna Beispiel',
      'Recruiter at Nordholm Japan',
      'データエンジニアを募集しております。勤務地は東京、正社員です。ご興味はありますでしょうか。',
    ],
    ['met', '小林 大輔', '学生', 'はじめまして。ぜひつながらせてください。'],
  ],
};
