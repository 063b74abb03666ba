import type { Layout } from '../layout';
import { readCard } from '../read-card';

const TITLE = '.invitation-card__title';
const TVM_TITLE = '.invitation-card__tvm-title';

/** The first Ember list of cards: name and headline are two lines of one link. */
export const g2: Layout = {
  id: 'g2',
  since: '2018 to 2021',
  matches: (document) => document.querySelector(TITLE) !== null && document.querySelector(TVM_TITLE) === null,
  lists: (document) => {
    const lists = [...document.querySelectorAll('.mn-invitation-list')];
    return lists.length > 0 ? lists : [document.querySelector('main') ?? document.body];
  },
  cards: (list) =>
    [...list.querySelectorAll('li.invitation-card, .invitation-card')].filter(
      (card) => !card.parentElement?.closest('.invitation-card'),
    ),
  read: (card, context) =>
    readCard(card, context, 'g2', {
      marked: true,
      name: TITLE,
      headline: '.invitation-card__subtitle, .invitation-card__occupation',
      mutuals: '.member-insights',
      age: '.time-badge',
    }),
};
