import type { Act, Correction, GoalAct, Goals } from '../../utils/model';
import type { Named } from './goal-acts';
import { goalChangeOf } from './goal-acts';

/** What an offer is chosen by, beside the user's word. */
export interface OfferGround {
  goals: Goals;
  named: Named;
  firm: string | null;
  domain: string | null;
  /** Which of the user's lists has the request. */
  list: 'always' | 'never' | null;
}

/**
 * The one change of lists or goals that fits the reason in the user's word, so that the next such request needs none. An own
 * rule or list that spoke otherwise is offered first. Never more than one: a choice would be a form.
 * @returns null where nothing fits
 */
export function offerFor(correction: Correction, ground: OfferGround): Act | null {
  const { goals, named, firm, domain, list } = ground;
  const goal = (act: GoalAct): GoalAct | null => (goalChangeOf(act, named, goals) ? act : null);
  const speaksFor = correction.startsWith('accept-') || correction === 'ask-first';
  if (list !== null) return (list === 'never') === speaksFor ? 'off-lists' : null;
  const ownRule = goal('be-open') ?? goal('admit-anyone');
  const wantsWork = goals.intent === 'looking' || goals.intent === 'open';
  const sought = wantsWork ? goal('seek-role') : null;
  switch (correction) {
    case 'accept-known':
      return 'always-person';
    case 'accept-fits':
      return ownRule ?? sought ?? (firm ? 'always-firm' : 'always-person');
    case 'ask-first':
      return ownRule ?? sought;
    case 'decline-unfitting':
      return goal('avoid-industry') ?? (firm ? 'never-firm' : 'never-person');
    case 'decline-selling':
      return firm ? 'never-firm' : domain ? 'never-domain' : 'never-person';
    case 'decline-stranger':
      return goal('only-known') ?? 'never-person';
    case 'report-scam':
      return 'never-person';
  }
}
