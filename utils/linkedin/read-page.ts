import type { PageHealth } from '../model';
import type { CardReading, PageReading, ReadOptions } from './index';
import type { CardOutcome, Layout, ReadContext } from './layout';
import { layoutOf } from './layouts';
import { ASIDE } from './parts/controls';
import { placeOf } from './route';

/** A card that was found and is to be read. */
export interface FoundCard {
  element: Element;
  context: ReadContext;
}

/** The visible candidates of a page under one layout, in document order. */
export function findCards(
  document: Document,
  layout: Layout,
  options: Pick<ReadOptions, 'isVisible' | 'now'>,
): FoundCard[] {
  const { isVisible, now = Date.now } = options;
  const found: FoundCard[] = [];
  for (const list of layout.lists(document)) {
    if (list.closest(ASIDE) || !isVisible(list)) continue;
    const cards = layout.cards(list).filter((card) => !card.closest(ASIDE) && isVisible(card));
    const context: ReadContext = { list, cards, isVisible, now: now() };
    found.push(...cards.map((element) => ({ element, context })));
  }
  return found;
}

/** Counts what was read. `found` pairs each outcome with its card. */
export function collect(
  layout: Layout,
  found: readonly { element: Element; outcome: CardOutcome }[],
): PageReading {
  const cards: CardReading[] = [];
  const keys = new Map<string, number>();
  const missing: Record<string, number> = {};
  let otherKinds = 0;
  for (const { element, outcome } of found) {
    if (outcome.is === 'other') otherKinds += 1;
    if (outcome.is !== 'person') continue;
    const times = (keys.get(outcome.key) ?? 0) + 1;
    keys.set(outcome.key, times);
    const key = times === 1 ? outcome.key : `${outcome.key}~${times}`;
    cards.push({ key, card: element, invitation: outcome.invitation, missing: outcome.missing });
    for (const field of outcome.missing) missing[field] = (missing[field] ?? 0) + 1;
  }
  const cardsRead = cards.filter((card) => card.invitation !== null && card.missing.length === 0).length;
  const status = cardsRead === cards.length ? 'ok' : 'partial';
  return {
    health: { status, layout: layout.id, cardsSeen: cards.length, cardsRead, otherKinds, missing },
    cards,
  };
}

export const emptyHealth = (status: PageHealth['status']): PageHealth => ({
  status,
  layout: null,
  cardsSeen: 0,
  cardsRead: 0,
  otherKinds: 0,
  missing: {},
});

/** Reads every card of the page once. Writes nothing to the page, throws for nothing it meets there. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  if (options.url !== null && placeOf(options.url) === 'elsewhere')
    return { health: emptyHealth('not-this-page'), cards: [] };
  const layout = layoutOf(document);
  if (!layout) return { health: emptyHealth('unknown-layout'), cards: [] };
  const found = findCards(document, layout, options);
  return collect(
    layout,
    found.map(({ element, context }) => ({ element, outcome: layout.read(element, context) })),
  );
}
