import type { Hints } from '../layout';
import { mainOf } from './text';

/** What both Ember lists of cards (seen 2018 to mid 2025) have alike. */
const CARD = '.invitation-card, .invitation-card__container';

export const EMBER_HINTS: Hints = {
  marked: true,
  headline: '.invitation-card__subtitle, .invitation-card__occupation',
  mutuals: '.member-insights',
  age: '.time-badge',
};

/** The lists of this selector, or the page's main part where the list has lost its class. */
export function emberLists(document: Document, selector: string): Element[] {
  const lists = [...document.querySelectorAll(selector)];
  return lists.length > 0 ? lists : [mainOf(document)];
}

export const emberCards = (list: Element): Element[] =>
  [...list.querySelectorAll(CARD)].filter((card) => !card.parentElement?.closest(CARD));
