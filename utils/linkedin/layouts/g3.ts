import type { Layout } from '../layout';
import { EMBER_HINTS, emberCards, emberLists } from '../parts/ember';
import { readCard } from '../read-card';

const LIST = '.mn-invitation-list, .mn-invitations-preview';
const TITLE = '.invitation-card__tvm-title';

/** The Ember list with a sentence as title (seen 2021 to mid 2025). Note and reply stand below the row; long notes were cut and fetched on a click. */
export const g3: Layout = {
  id: 'g3',
  matches: (document) =>
    document.querySelector(TITLE) !== null ||
    (document.querySelector(LIST) !== null && document.querySelector('.invitation-card__title') === null),
  lists: (document) => emberLists(document, LIST),
  cards: emberCards,
  read: (card, context) =>
    readCard(card, context, 'g3', { ...EMBER_HINTS, name: `${TITLE} strong a:last-child, ${TITLE} a` }),
};
