import { namedDetails } from '../../offer/details';
import { defineSignal } from '../../signal';

/** From this many of the five details on an offer counts as concrete. */
const CONCRETE = 3;

export const concreteOffer = defineSignal({
  id: 'concrete-offer',
  axis: 'fit',
  needs: ['note'],
  direction: 'good',
  summary: 'names role, firm, place, pay or contract of what it offers',
  whenWrong: 'A template carries every detail of a job that has nothing to do with you.',
  find: ({ offer }) => {
    const named = offer ? namedDetails(offer) : [];
    if (named.length < CONCRETE) return [];
    return [{ field: 'note', span: null, strength: named.length / 5, vars: { count: named.length } }];
  },
});
