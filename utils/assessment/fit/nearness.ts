import type { Facts } from '../facts';
import { headOf } from '../roles/head';
import type { Family } from './families';
import { nearestFamilies, titlesIn } from './families';
import { skillsIn } from './skills';
import { shareTrade, tradeWords } from './stems';
import { significantWords, wantsOf } from './wants';

/** How near the sender's work is to the receiver's; null where it cannot be told. */
export interface Nearness {
  sameField: boolean | null;
  sameWork: boolean | null;
}

const NEAR = 0.4;
const CLOSE = 0.75;
/** Families of work whose people meet at the same tables, however far their tasks are. */
const SPHERES: readonly ReadonlySet<Family>[] = [
  new Set<Family>([
    'software',
    'backend',
    'frontend',
    'fullstack',
    'mobile',
    'embedded',
    'games',
    'devops',
    'sysadmin',
    'security',
    'qa',
    'dataengineering',
    'datascience',
    'analytics',
    'itarchitecture',
    'engmanagement',
    'itconsulting',
  ]),
  new Set<Family>(['product', 'design', 'marketing', 'content', 'communications']),
  new Set<Family>(['finance', 'accounting', 'audittax', 'investment', 'insurance']),
  new Set<Family>(['clinical', 'medical', 'nursing', 'pharmacy', 'therapy']),
  new Set<Family>(['operations', 'logistics', 'procurement', 'manufacturing', 'quality']),
];

/** Whether sender and receiver do the same or near work; null where headline or goals do not tell. */
export function nearnessOf({ headline, goals }: Facts): Nearness {
  if (!headline) return { sameField: null, sameWork: null };
  const head = headOf(headline);
  const theirs = titlesIn(head).map(({ tag }) => tag);
  const wants = wantsOf(goals);
  const nearness = nearestFamilies(theirs, wants.families);
  const words = tradeWords(head.text);
  // A skill that one names oneself is one's field, whatever the title; so is a word of one's own roles.
  const isOwn = skillsIn(head, goals).length > 0 || shareTrade(words, wants.tradeWords);
  const sameWork = holdsRole(head.text, wants.roleWords) || null;
  if (nearness === null) {
    const isNear = isOwn || sameWork === true || shareTrade(words, wants.industryWords);
    return { sameField: isNear || null, sameWork };
  }
  const meet = (sphere: ReadonlySet<Family>): boolean =>
    theirs.some((family) => sphere.has(family)) && wants.families.some((family) => sphere.has(family));
  return {
    sameField: isOwn || nearness >= NEAR || SPHERES.some(meet),
    sameWork: sameWork ?? nearness >= CLOSE,
  };
}

/** Whether a text holds all words of a wanted role, in any order. */
export function holdsRole(text: string, roles: readonly ReadonlySet<string>[]): boolean {
  const words = significantWords(text);
  return roles.some((role) => role.size >= 2 && [...role].every((word) => words.has(word)));
}
