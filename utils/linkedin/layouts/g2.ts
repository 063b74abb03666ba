import type { Layout } from '../layout';
import { EMBER_HINTS, emberCards, emberLists } from '../parts/ember';
import { readCard } from '../read-card';

const TITLE = '.invitation-card__title';
const TVM_TITLE = '.invitation-card__tvm-title';

/** The first Ember list of cards (seen 2018 to 2021): name and headline are two lines of one link. */
export const g2: Layout = {
  id: 'g2',
  matches: (document) => document.querySelector(TITLE) !== null && document.querySelector(TVM_TITLE) === null,
  lists: (document) => emberLists(document, '.mn-invitation-list'),
  cards: emberCards,
  read: (card, context) => readCard(card, context, 'g2', { ...EMBER_HINTS, name: TITLE }),
};
