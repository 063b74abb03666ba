import type { Layout } from '../layout';
import { holderIn } from '../parts/crowd';
import { precedes } from '../parts/text';
import { readCard } from '../read-card';
import { missedCards } from './structural';

/** The column's test id (seen 2026-03 → 2026-09), and the screen's name around it. */
const LISTS = '[data-testid="lazy-column"]';
const SCREEN = '[data-sdui-screen*="mynetwork.invitations"]';
/** The strip on the My Network page (seen 2025), which stands beside columns of suggestions. */
const STRIP = '[componentkey="MyNetwork_InvitationsPreview"]';
/** The card's role (seen 2026-06 → 2026-09) or its key, where the role is gone. */
const ITEM = '[role="listitem"]';
const CARDS = `${ITEM}, [componentkey^="urn:li:invitation:"]`;

/** The React list with hashed classes and without `data-view-name`; the present one (seen since 2026-03). */
export const g5: Layout = {
  id: 'g5',
  matches: (document) =>
    document.querySelector(`${LISTS}, ${SCREEN}`) !== null &&
    document.querySelector('[data-view-name="pending-invitation"], [data-view-name="invitation-action"]') ===
      null,
  lists: (document) => {
    const lists = [...document.querySelectorAll(`${LISTS}, ${STRIP}`)];
    return (lists.length > 0 ? lists : [...document.querySelectorAll(SCREEN)]).filter(
      (list, _, all) => !all.some((other) => other !== list && other.contains(list)),
    );
  },
  cards: (list) => {
    const cards = [...list.querySelectorAll(CARDS)].filter((card) =>
      card.matches(ITEM)
        ? !card.querySelector(ITEM)
        : card.firstElementChild && !card.querySelector(ITEM) && !card.parentElement?.closest(CARDS),
    );
    const missed = missedCards(list, cards);
    return beforeSuggestions(list, missed.length > 0 ? inOrder([...cards, ...missed]) : cards);
  },
  read: (card, context) => readCard(card, context, 'g5'),
};

const inOrder = (cards: Element[]): Element[] => cards.toSorted((a, b) => (precedes(a, b) ? -1 : 1));

/**
 * The cards that stand before the heading of the suggestions. A heading of the second rank above all cards is the list's own;
 * of the third it is that of suggestions alone, unless a card after it has a key.
 */
function beforeSuggestions(list: Element, cards: Element[]): Element[] {
  const [top] = cards;
  if (!top) return cards;
  const all = new Set(cards);
  const heading = [...list.querySelectorAll('h2, h3')].find(
    (mark) => (mark.localName === 'h3' || precedes(top, mark)) && !holderIn(all, mark, list),
  );
  if (!heading) return cards;
  const end = countBefore(cards, heading);
  return [...cards.slice(0, end), ...cards.slice(end).filter(isKeyed)];
}

/** How many of `cards`, which are in document order, stand before `mark`. Halving, since comparing places in a long list is slow. */
function countBefore(cards: readonly Element[], mark: Element): number {
  let [low, high] = [0, cards.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const card = cards[middle];
    if (card && precedes(mark, card)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isKeyed = (card: Element): boolean =>
  card.matches('[componentkey^="urn:li:invitation:"]') ||
  card.querySelector('[componentkey^="urn:li:invitation:"], a[href*="invitation=urn"]') !== null;
