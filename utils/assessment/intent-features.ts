import type { Role } from '../model';
import { automationReading } from './automation-reading';
import type { Facts } from './facts';
import type { INTENT_WEIGHTS } from './intent-model';
import type { AutomationFamily } from './lexicon/automation';
import type { IntentFamily } from './lexicon/intent';
import { personalizationReading } from './personalization/reading';

/** Names of what a note's want is told from. */
export type IntentFeature = keyof typeof INTENT_WEIGHTS;

/** A family's phrases in a note: how many places, and where the last begins, in UTF-16 units of the folded text. */
export interface FamilyPlaces {
  readonly count: number;
  readonly last: number;
}

/** From this share of the note on, a phrase stands where the request does. */
const END = 0.6;
const SHORT = 18;
const LAST_WORDS = 60;

const SAYS: readonly [AutomationFamily, IntentFeature][] = [
  ['boast', 'saysBoast'],
  ['call', 'saysCall'],
  ['offer', 'saysOffer'],
  ['pitch', 'saysPitch'],
  ['network', 'saysNetwork'],
];

const ROLES: Readonly<Partial<Record<Role, IntentFeature>>> = {
  'recruiter-agency': 'recruiter',
  'recruiter-inhouse': 'recruiter',
  'hiring-manager': 'recruiter',
  hr: 'recruiter',
  sales: 'seller',
  coach: 'seller',
  student: 'student',
};

/** What a note holds of each feature, 0–1; what is missing is 0. */
export function intentFeatures(
  facts: Facts,
  places: ReadonlyMap<IntentFamily, FamilyPlaces>,
): ReadonlyMap<IntentFeature, number> {
  const found = new Map<IntentFeature, number>();
  const text = facts.note?.text ?? '';
  const count = (family: IntentFamily): number => places.get(family)?.count ?? 0;
  const more = (family: IntentFamily): number => Math.max(0, Math.min(3, count(family) - 1)) / 3;
  const atEnd = (family: IntentFamily): number =>
    (places.get(family)?.last ?? 0) / Math.max(1, text.length) > END ? 1 : 0;
  for (const [family, { count: times }] of places) found.set(family, Math.min(1, times));
  found.set('recruitN', more('recruit')).set('recruitEnd', atEnd('recruit'));
  found.set('sellN', more('sell')).set('sellEnd', atEnd('sell'));
  found.set('askN', more('ask')).set('askEnd', atEnd('ask'));
  found.set('networkN', more('network')).set('networkEnd', atEnd('network'));
  found.set('followN', more('follow'));

  const wording = automationReading(facts);
  for (const [family, feature] of SAYS)
    if (wording?.hits.some((hit) => hit.family === family)) found.set(feature, 1);
  if (wording && wording.words < SHORT) found.set('short', 1);
  if (/[?？]/u.test(text.trimEnd().slice(-LAST_WORDS))) found.set('endsAsking', 1);

  const said = personalizationReading(facts)?.features;
  if (said) {
    const { met, work, question, parallel, talk } = said;
    found.set('met', met).set('work', work).set('question', question).set('parallel', parallel);
    found.set('talk', talk);
  }
  const role = ROLES[facts.inviter.role];
  if (role) found.set(role, 1);
  return found;
}
