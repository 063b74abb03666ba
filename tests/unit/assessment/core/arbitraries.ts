import fc from 'fast-check';
import type { Goals, GoalsInput, Invitation } from '../../../../utils/model';
import { goalsSchema } from '../../../../utils/model';

/** Cases per relation; `npm run test:long` raises them. */
export const CASES = process.env.WINNOW_LONG ? 2_000 : 100;

export const NAMES = [
  'Amara Okonkwo',
  'Priya Raghunathan',
  'محمد الهاشمي',
  '王小明',
  'Jürgen Großkopf',
  'María José Ñíguez',
  'Łucja Wiśniewska',
  'Nguyễn Thị Hằng',
  'Li',
  'Anne-Sophie de la Tour du Pin-Verclause',
  'Dwayne Johnson-Smith',
  '佐藤 花子',
  'O’Brien',
  'Fatoumata Diallo',
  'Bjørn Åsmund',
] as const;

/** A note by what it wants, with `…` where the greeted name stands. */
export const NOTES: Record<string, readonly string[]> = {
  pitch: [
    'Hi …, we help growing teams cut their hosting costs by 30 %. Do you have 15 minutes for a quick call this week?',
    'Hallo …, wir unterstützen Unternehmen wie Ihres dabei, mehr Leads zu gewinnen. Hätten Sie 15 Minuten für ein kurzes Gespräch?',
    'Bonjour …, nous aidons les entreprises comme la vôtre à réduire leurs coûts. Seriez-vous disponible pour un échange de 15 minutes ?',
    'Hola …, ayudamos a empresas como la tuya a vender más. ¿Tienes 15 minutos esta semana para una llamada?',
  ],
  offer: [
    'Hi …, I came across your profile and have an exciting opportunity with one of our clients. Would you be open to a chat?',
    'Hallo …, ich bin auf Ihr Profil aufmerksam geworden und habe eine spannende Position für Sie. Haben Sie Interesse?',
    'Olá …, vi seu perfil e tenho uma oportunidade que pode interessar. Podemos conversar?',
    'Buongiorno …, ho visto il suo profilo e ho un’opportunità interessante per lei. Possiamo sentirci?',
  ],
  personal: [
    'Hi …, your talk on tidal turbines in Ghent last May changed how we size our moorings. I would like to follow your work.',
    'Hallo …, Ihr Vortrag über Wärmepumpen in Altbauten letzten Mai in Kassel hat unsere Planung verändert. Ich würde mich gern vernetzen.',
    'Bonjour …, votre article sur la taille des pommiers m’a beaucoup aidé cet hiver. Je serais ravie de suivre votre travail.',
    'こんにちは、…さん。先日の潮力発電についてのご講演、とても勉強になりました。よろしくお願いします。',
  ],
  favour: [
    'Hi …, I am a student of geology and would be grateful for some advice on choosing a first job.',
    'Dzień dobry …, jestem studentką geologii i byłabym wdzięczna za radę przy wyborze pierwszej pracy.',
    'Hoi …, ik studeer geologie en zou graag advies willen over mijn eerste baan.',
  ],
  bare: ['Let’s connect!', 'I would like to add you to my network.', 'Freue mich auf die Vernetzung.'],
};
export const HEADLINES = [
  'Technical Recruiter at Kornfeld Search',
  'Account Executive at Lumen & Partner',
  'CTO at Northgate Mills',
  'Geology student, University of Halden',
  'Backend Engineer at Halden Rail',
  'Leadership coach',
  'Founder of Weizen Labs',
  'Leiterin Personal bei der Ostmühle',
  'Marketing Manager',
] as const;

export const noteArb = fc
  .constantFrom(...Object.values(NOTES).flat())
  .map((note) => note.replace('…', 'Mara'));
export const headlineArb = fc.constantFrom(...HEADLINES);
export const nameArb = fc.constantFrom(...NAMES);

export const invitationArb: fc.Arbitrary<Invitation> = fc.record({
  id: fc.constant('x'),
  name: nameArb,
  headline: fc.option(headlineArb),
  note: fc.option(noteArb, { freq: 6 }),
  mutualConnections: fc.option(fc.integer({ min: 0, max: 60 })),
  verified: fc.option(fc.boolean()),
});

const goalsInputArb: fc.Arbitrary<GoalsInput> = fc.record({
  intent: fc.constantFrom('looking', 'open', 'closed', 'hiring', 'networking', 'selling'),
  targetRoles: fc.constantFrom([], ['Backend Engineer'], ['Product Designer'], ['Geologist', 'Hydrologist']),
  skills: fc.constantFrom([], ['Go', 'PostgreSQL'], ['Figma']),
  locations: fc.constantFrom([], ['Leeds'], ['Köln']),
});
export const goalsArb: fc.Arbitrary<Goals> = goalsInputArb.map((goals) => goalsSchema.parse(goals));
