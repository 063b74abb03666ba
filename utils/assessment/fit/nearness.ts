import type { Facts } from '../facts';
import { headOf } from '../roles/head';
import type { Family } from './families';
import { nearestFamilies, titlesIn } from './families';
import { skillsIn } from './skills';
import { wantsOf } from './wants';

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
  const own = wantsOf(goals).families;
  const nearness = nearestFamilies(theirs, own);
  // A skill that one names oneself is one's field, whatever the title.
  const skilled = skillsIn(head, goals).length > 0;
  if (nearness === null)
    return skilled ? { sameField: true, sameWork: null } : { sameField: null, sameWork: null };
  const meet = (sphere: ReadonlySet<Family>): boolean =>
    theirs.some((family) => sphere.has(family)) && own.some((family) => sphere.has(family));
  return { sameField: skilled || nearness >= NEAR || SPHERES.some(meet), sameWork: nearness >= CLOSE };
}
