import type { Layout } from '../layout';
import { readCard } from '../read-card';

const LIST = '.mn-invitation-list, .mn-invitations-preview';
const TITLE = '.invitation-card__tvm-title';

/** The Ember list with a sentence as title. Note and reply stand below the row; long notes were cut and fetched on a click. */
export const g3: Layout = {
  id: 'g3',
  since: '2021 to mid 2025',
  matches: (document) =>
    document.querySelector(TITLE) !== null ||
    (document.querySelector(LIST) !== null && document.querySelector('.invitation-card__title') === null),
  lists: (document) => {
    const lists = [...document.querySelectorAll(LIST)];
    return lists.length > 0 ? lists : [...document.querySelectorAll('main')].slice(0, 1);
  },
  cards: (list) =>
    [...list.querySelectorAll('.invitation-card, .invitation-card__container')].filter(
      (card) => !card.parentElement?.closest('.invitation-card, .invitation-card__container'),
    ),
  read: (card, context) =>
    readCard(card, context, 'g3', {
      marked: true,
      name: `${TITLE} strong a:last-child, ${TITLE} a`,
      headline: '.invitation-card__subtitle',
      mutuals: '.member-insights',
      age: '.time-badge',
    }),
};
