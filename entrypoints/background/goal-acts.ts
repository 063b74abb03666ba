import { namedIndustry } from '../../utils/assessment/fit/named-industry';
import { assessInvitation } from '../../utils/judge';
import type { Assessment, Goals, GoalAct, GoalChange, Invitation } from '../../utils/model';
import { GOAL_ACTS } from '../../utils/model';
import { namedRole } from '../../utils/replies/situation';

/** What of a request could enter the goals; null where it names none. */
export interface Named {
  role: string | null;
  industry: string | null;
}

/** Most entries of one list of the goals. */
const MOST = 500;

/** The role and the industry that a request names, as the goals would hold them. */
export function namedIn(invitation: Invitation, goals: Goals, offer?: Assessment['offer']): Named {
  const read = offer === undefined ? assessInvitation(invitation, { goals }).offer : offer;
  return { role: namedRole(read), industry: namedIndustry(invitation, goals) };
}

/**
 * What a change of the goals would be, from a request and the goals as they stand.
 * @returns null where it would change nothing, or the request does not name what it needs
 */
export function goalChangeOf(act: GoalAct, { role, industry }: Named, goals: Goals): GoalChange | null {
  switch (act) {
    case 'seek-role':
      return role && !holds(goals.targetRoles, role) ? { act, value: role } : null;
    case 'avoid-industry':
      return industry && !holds(goals.avoidIndustries, industry) ? { act, value: industry } : null;
    case 'only-known':
      return goals.acceptOnly === 'anyone' ? { act, value: goals.acceptOnly } : null;
    case 'admit-anyone':
      return goals.acceptOnly === 'anyone' ? null : { act, value: goals.acceptOnly };
    case 'be-open':
      return goals.intent === 'closed' ? { act, value: goals.intent } : null;
  }
}

/** The goals after a change. */
export function goalsAfter(goals: Goals, { act, value }: GoalChange): Goals {
  switch (act) {
    case 'seek-role':
      return { ...goals, targetRoles: [...goals.targetRoles, value].slice(-MOST) };
    case 'avoid-industry':
      return { ...goals, avoidIndustries: [...goals.avoidIndustries, value].slice(-MOST) };
    case 'only-known':
      return { ...goals, acceptOnly: 'known' };
    case 'admit-anyone':
      return { ...goals, acceptOnly: 'anyone' };
    case 'be-open':
      return { ...goals, intent: 'open' };
  }
}

/** The goals with a change taken back; what the user changed since by other ways stays. */
export function goalsBefore(goals: Goals, change: GoalChange): Goals {
  const { act, value } = change;
  if (!isInEffect(goals, change)) return goals;
  const without = (list: readonly string[]): string[] => list.filter((word) => !isSame(word, value));
  switch (act) {
    case 'seek-role':
      return { ...goals, targetRoles: without(goals.targetRoles) };
    case 'avoid-industry':
      return { ...goals, avoidIndustries: without(goals.avoidIndustries) };
    case 'only-known':
      return { ...goals, acceptOnly: 'anyone' };
    case 'admit-anyone':
      return { ...goals, acceptOnly: value === 'known' ? 'known' : 'met-or-worked-with' };
    case 'be-open':
      return { ...goals, intent: 'closed' };
  }
}

/** Whether the goals still are as a change made them. */
export function isInEffect(goals: Goals, { act, value }: GoalChange): boolean {
  switch (act) {
    case 'seek-role':
      return holds(goals.targetRoles, value);
    case 'avoid-industry':
      return holds(goals.avoidIndustries, value);
    case 'only-known':
      return goals.acceptOnly === 'known';
    case 'admit-anyone':
      return goals.acceptOnly === 'anyone';
    case 'be-open':
      return goals.intent === 'open';
  }
}

export function isGoalAct(act: string): act is GoalAct {
  return GOAL_ACTS.some((one) => one === act);
}

function holds(list: readonly string[], value: string): boolean {
  return list.some((word) => isSame(word, value));
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
