import type { Layout } from '../layout';
import { readCard } from '../read-card';
import { missedCards } from './structural';

/** The column's test id (seen 2026-03 → 2026-09), and the screen's name around it. */
const LISTS = '[data-testid="lazy-column"]';
const SCREEN = '[data-sdui-screen*="mynetwork.invitations"]';
/** The card's role (seen 2026-06 → 2026-09) or its key, where the role is gone. */
const CARDS = '[role="listitem"], [componentkey^="urn:li:invitation:"]';

/** The React list with hashed classes and without `data-view-name`; the present one. */
export const g5: Layout = {
  id: 'g5',
  since: '2026-03, current',
  matches: (document) =>
    document.querySelector(`${LISTS}, ${SCREEN}`) !== null &&
    document.querySelector('[data-view-name="pending-invitation"], [data-view-name="invitation-action"]') ===
      null,
  lists: (document) => {
    const lists = [...document.querySelectorAll(LISTS)];
    return (lists.length > 0 ? lists : [...document.querySelectorAll(SCREEN)]).filter(
      (list, _, all) => !all.some((other) => other !== list && other.contains(list)),
    );
  },
  cards: (list) => {
    const found = [...list.querySelectorAll(CARDS)];
    const items = found.filter((card) => card.getAttribute('role') === 'listitem');
    const cards = found.filter((card) =>
      items.includes(card)
        ? !items.some((other) => other !== card && card.contains(other))
        : !items.some((item) => item.contains(card) || card.contains(item)) &&
          !found.some((other) => other !== card && other.contains(card)),
    );
    const missed = missedCards(list, cards);
    return beforeSuggestions(list, missed.length > 0 ? inOrder([...cards, ...missed]) : cards);
  },
  read: (card, context) => readCard(card, context, 'g5'),
};

const inOrder = (cards: Element[]): Element[] =>
  cards.toSorted((a, b) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1));

/** The cards that stand before the heading of the suggestions; a heading above all cards is the list's own. */
export function beforeSuggestions(list: Element, cards: Element[]): Element[] {
  const headings = [...list.querySelectorAll('h2, h3')].filter(
    (heading) => !cards.some((card) => card.contains(heading)),
  );
  return cards.filter((card) => {
    const heading = headings.findLast((mark) => (mark.compareDocumentPosition(card) & 4) !== 0);
    if (!heading) return true;
    const above = cards.some((other) => (other.compareDocumentPosition(heading) & 4) !== 0);
    return !above || isKeyed(card);
  });
}

const isKeyed = (card: Element): boolean =>
  card.matches('[componentkey^="urn:li:invitation:"]') ||
  card.querySelector('[componentkey^="urn:li:invitation:"], a[href*="invitation=urn"]') !== null;
