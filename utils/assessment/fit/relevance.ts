import type { Goals } from '../../model';
import type { Folded } from '../../text/fold';
import type { Inviter } from '../inviter';
import { headlineOf } from '../roles/head';
import { nearestFamilies, titlesIn } from './families';
import { wantsOf } from './wants';

/** What a sender could be to the receiver, going by their goals. */
export type Relevance = 'employer' | 'client' | 'candidate' | 'peer' | 'investor';

const DECIDES: ReadonlySet<Inviter['seniority']> = new Set<Inviter['seniority']>([
  'manager',
  'director',
  'vp',
  'executive',
  'founder',
]);

/**
 * Whether the sender's function matters to the receiver's goals, and as what: a possible employer to who looks for work
 * (recruiters, hiring managers, those who decide), a possible client to who sells (those who decide and do not sell
 * themselves), a candidate to who hires, an investor to founders, a peer of the same family to anyone. Null: none of it.
 * @param headline the sender's folded headline, for the family of their work; null where it is missing.
 */
export function relevanceOf(
  inviter: Pick<Inviter, 'role' | 'seniority'>,
  goals: Goals,
  headline: Folded | null = null,
): Relevance | null {
  const { role, seniority } = inviter;
  const recruits = role === 'recruiter-agency' || role === 'recruiter-inhouse' || role === 'hiring-manager';
  const decides =
    DECIDES.has(seniority) && (role === 'professional' || role === 'founder' || role === 'hiring-manager');
  const families = headline ? titlesIn(headlineOf(headline)).map(({ tag }) => tag) : [];
  const near = (nearestFamilies(families, wantsOf(goals).families) ?? 0) >= 0.4;
  const seeks = goals.intent === 'looking' || goals.intent === 'open';
  if (seeks && (recruits || (decides && role !== 'founder') || role === 'founder')) return 'employer';
  if (goals.intent === 'selling' && decides) return 'client';
  if (goals.intent === 'hiring' && near && (role === 'professional' || role === 'student'))
    return 'candidate';
  if (role === 'investor' && (goals.seniority === 'founder' || wantsOf(goals).families.includes('founding')))
    return 'investor';
  if (near && (role === 'professional' || role === 'founder' || role === 'hiring-manager' || role === 'hr'))
    return 'peer';
  return null;
}

/** Whether the sender's function matters to the receiver's goals; see `relevanceOf`. */
export function isRelevantRole(
  inviter: Pick<Inviter, 'role' | 'seniority'>,
  goals: Goals,
  headline: Folded | null = null,
): boolean {
  return relevanceOf(inviter, goals, headline) !== null;
}
