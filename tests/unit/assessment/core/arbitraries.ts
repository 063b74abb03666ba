import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goals, GoalsInput, Invitation, Language } from '../../../../utils/model';
import { goalsSchema, LANGUAGES } from '../../../../utils/model';
import type { Fragments } from './metamorphic-fragments';
import { CITIES, FRAGMENTS } from './metamorphic-fragments';

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
  'Responsable commercial chez Verrier & Fils',
  'Ingeniera de datos en Molino Norte',
  'Rekruterka IT, Brama Talentów',
  '営業部長、北山精機株式会社',
] as const;

/** What a composed note says, apart from its language. Indexes are places in the fragments of any language. */
export interface Recipe {
  name: string | null;
  opening: number | null;
  body: 'pitch' | 'offer' | 'favour' | 'plain' | 'none';
  which: number;
  /** A reference to the reader's own work; null: none. */
  reference: { which: number; topic: number | 'any' } | null;
  city: number;
  role: number;
  pay: string | null;
  skill: string | null;
  call: number | null;
  closing: number | null;
}

/** The sentences of a recipe's note, in the order in which they are written. */
export function sentencesOf(recipe: Recipe, language: Language): string[] {
  const words = FRAGMENTS[language];
  const fill = (text: string | undefined, topic = ''): string =>
    (text ?? '')
      .replace('{name}', recipe.name ?? '')
      .replace('{topic}', topic)
      .replace('{city}', CITIES[recipe.city] ?? CITIES[0])
      .replace('{role}', words.roles[recipe.role] ?? '')
      .replace('{pay}', recipe.pay ?? '')
      .replace('{skill}', recipe.skill ?? '');
  const { reference } = recipe;
  const topic = reference?.topic === 'any' ? words.anyTopic : words.topics[reference?.topic ?? 0];
  return [
    recipe.name === null ? '' : fill(words.greeting),
    recipe.opening === null ? '' : (words.openings[recipe.opening] ?? ''),
    reference ? fill(words.references[reference.which], topic) : '',
    fill(bodyOf(recipe, words)),
    recipe.body === 'offer' && recipe.skill ? fill(words.skills) : '',
    recipe.body === 'offer' && recipe.pay ? fill(words.pay) : '',
    recipe.call === null ? '' : (words.calls[recipe.call] ?? ''),
    recipe.closing === null ? '' : (words.closings[recipe.closing] ?? ''),
  ].filter(Boolean);
}

function bodyOf({ body, which }: Recipe, words: Fragments): string {
  if (body === 'none') return '';
  const table = { pitch: words.pitches, offer: words.offers, favour: words.favours, plain: words.plain };
  return table[body][which] ?? '';
}

export function compose(recipe: Recipe, language: Language): string {
  return sentencesOf(recipe, language).join(FRAGMENTS[language].joint);
}

const two = fc.integer({ min: 0, max: 1 });
export const languageArb = fc.constantFrom(...LANGUAGES);
export const referenceArb = fc.record({ which: two, topic: fc.integer({ min: 0, max: 3 }) });
export const recipeArb: fc.Arbitrary<Recipe> = fc.record({
  name: fc.option(fc.constant('Mara'), { freq: 5 }),
  opening: fc.option(two, { freq: 1 }),
  body: fc.constantFrom('pitch', 'offer', 'favour', 'plain', 'none'),
  which: two,
  reference: fc.option(referenceArb, { freq: 1 }),
  city: fc.integer({ min: 0, max: CITIES.length - 1 }),
  role: fc.integer({ min: 0, max: 2 }),
  pay: fc.option(fc.constantFrom('70 000 €', '85.000 EUR', '£60k', '$120,000'), { freq: 1 }),
  skill: fc.option(fc.constantFrom('PostgreSQL', 'Figma', 'Kubernetes', 'SAP'), { freq: 1 }),
  call: fc.option(two, { freq: 1 }),
  closing: fc.option(two, { freq: 1 }),
});

const CORPUS = join(import.meta.dirname, '../../../corpus');
/** Notes of the project's corpus, as plain inputs: what they are labelled does not matter here. */
export const CORPUS_NOTES: readonly string[] = readdirSync(CORPUS)
  .filter((file) => /^notes-.*\.jsonl$/u.test(file))
  .toSorted()
  .flatMap((file) => readFileSync(join(CORPUS, file), 'utf8').split('\n').filter(Boolean))
  .map((line) => {
    const card: unknown = JSON.parse(line);
    return typeof card === 'object' && card && 'text' in card ? String(card.text) : '';
  })
  .filter(Boolean);

const composedArb = fc.tuple(recipeArb, languageArb).map(([recipe, language]) => compose(recipe, language));
const shownText = composedArb.filter((note) => note !== '');
export const corpusNoteArb = fc.constantFrom(...CORPUS_NOTES);
export const noteArb = fc.oneof(shownText, corpusNoteArb);
export const headlineArb = fc.constantFrom(...HEADLINES);
export const nameArb = fc.constantFrom(...NAMES);

export const invitationArb: fc.Arbitrary<Invitation> = fc.record({
  id: fc.constant('x'),
  name: nameArb,
  headline: fc.option(headlineArb, { freq: 6 }),
  note: fc.option(noteArb, { freq: 6 }),
  mutualConnections: fc.option(fc.integer({ min: 0, max: 60 })),
  verified: fc.option(fc.boolean()),
});

const goalsInputArb: fc.Arbitrary<GoalsInput> = fc.record({
  intent: fc.constantFrom('looking', 'open', 'closed', 'hiring', 'networking', 'selling'),
  acceptOnly: fc.constantFrom('anyone', 'anyone', 'anyone', 'known', 'met-or-worked-with'),
  targetRoles: fc.constantFrom([], ['Backend Engineer'], ['Product Designer'], ['Geologist', 'Hydrologist']),
  skills: fc.constantFrom([], ['Go', 'PostgreSQL'], ['Figma', 'SAP']),
  locations: fc.constantFrom([], ['Leeds'], ['Kassel']),
  salary: fc.constantFrom(null, { min: 65_000, currency: 'EUR', period: 'year' as const }),
});
const parsed = new Map<string, Goals>();
/** The same goals are the same object, as in a real run: what is worked out of goals is worked out once. */
export const goalsArb: fc.Arbitrary<Goals> = goalsInputArb.map((goals) => goalsOf(goals));

export function goalsOf(input: GoalsInput): Goals {
  const key = JSON.stringify(input);
  const known = parsed.get(key) ?? goalsSchema.parse(input);
  parsed.set(key, known);
  return known;
}
