import type { Layout } from '../layout';
import { mainOf } from '../parts/text';
import { readCard } from '../read-card';

/** Names of the view (2025-06 → 2026-03), and the list's and the strip's key (2025). */
const PENDING = '[data-view-name="pending-invitation"]';
const ACTIONS = '[data-view-name="invitation-action"]';
const LISTS =
  '[componentkey="InvitationManagerPage_InvitationsList"], [componentkey="MyNetwork_InvitationsPreview"]';

/** The first React list: hashed classes, with `data-view-name` (seen mid 2025 to 2026-03). */
export const g4: Layout = {
  id: 'g4',
  matches: (document) =>
    document.querySelector(`${PENDING}, ${ACTIONS}`) !== null ||
    (document.querySelector(LISTS) !== null &&
      document.querySelector('[data-testid="lazy-column"]') === null),
  lists: (document) => {
    const keyed = [...document.querySelectorAll(LISTS)].filter((list) =>
      list.querySelector(`${PENDING}, ${ACTIONS}`),
    );
    if (keyed.length > 0) return keyed;
    const columns = [...document.querySelectorAll('[data-testid="lazy-column"]')];
    if (columns.length > 0) return columns;
    return [document.querySelector(LISTS) ?? mainOf(document)];
  },
  cards: (list) => {
    const pending = [...list.querySelectorAll(PENDING)];
    const found = pending.length > 0 ? pending : [...list.querySelectorAll(ACTIONS)];
    const cards = found.map((view) => cardOf(view, list, found));
    return cards.filter((card, index) => cards.indexOf(card) === index);
  },
  read: (card, context) => readCard(card, context, 'g4', { marked: true }),
};

/** The row around a view: its list item or block of the list, as long as that holds no other request. */
function cardOf(view: Element, list: Element, all: readonly Element[]): Element {
  const row = view.closest('[role="listitem"]') ?? view.closest('[componentkey^="auto-component-"]');
  const alone = row && list.contains(row) && all.filter((other) => row.contains(other)).length === 1;
  return alone ? row : view;
}
