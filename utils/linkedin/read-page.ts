import type { PageHealth } from '../model';
import type { CardReading, PageReading, ReadOptions } from './index';
import type { CardOutcome, Layout, ReadContext } from './layout';
import { layoutOf, structural } from './layouts';
import { ASIDE } from './parts/controls';
import { placeOf } from './route';

/** A card that was found and is to be read. */
export interface FoundCard {
  element: Element;
  context: ReadContext;
}

/** The visible candidates of a page under one layout, in document order. */
export function findCards(document: Document, layout: Layout, options: ReadOptions): FoundCard[] {
  const { isVisible, now = Date.now, url } = options;
  const isStrip = url !== null && placeOf(url) === 'strip';
  const found: FoundCard[] = [];
  for (const list of layout.lists(document)) {
    if (list.closest(ASIDE) || !isVisible(list)) continue;
    const cards = layout.cards(list).filter((card) => !card.closest(ASIDE) && isVisible(card));
    const context: ReadContext = { list, cards, isVisible, now: now(), isStrip };
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

/** Whether a page itself says that it lists what the user sent. */
const isSentPage = (document: Document): boolean =>
  document.querySelector(
    '[data-sdui-screen*="nvitationsSent"], [data-sdui-screen*="nvitationSent"], nav a[href*="/invitation-manager/sent"][aria-current]:not([aria-current="false"])',
  ) !== null;

/** Traces of requests that a reader should have found: keys, compose links, a number in the filter's label. */
function hasTraces(document: Document, isVisible: ReadOptions['isVisible']): boolean {
  const marks = document.querySelectorAll(
    '[componentkey^="urn:li:invitation:"], a[href*="/messaging/compose/"][href*="invitation=urn"]',
  );
  if ([...marks].some((mark) => !mark.closest(ASIDE) && isVisible(mark))) return true;
  const label = document.querySelector('main [role="button"] input ~ label')?.textContent ?? '';
  return /\(\s*(?!0)\p{Nd}+\s*\)/u.test(label.normalize('NFKC'));
}

/** One way of reading a page: which layout, and what each candidate turned out to be. */
export interface Attempt {
  layout: Layout;
  found: { element: Element; outcome: CardOutcome }[];
}

export interface AttemptOptions {
  /** How a card is read; the watcher answers from memory where nothing changed. */
  readOne?: (layout: Layout, card: FoundCard) => CardOutcome;
  /** Whether to look at the whole page where the known layout finds nothing. */
  structuralToo?: boolean;
}

/** Reads by the layout that claims the page; where that finds nothing at all, by structure alone. */
export function attempt(document: Document, options: ReadOptions, how: AttemptOptions = {}): Attempt | null {
  const { readOne = (layout, { element, context }) => layout.read(element, context), structuralToo = true } =
    how;
  const known = layoutOf(document);
  let first: Attempt | null = null;
  for (const layout of [known, structuralToo ? structural : null]) {
    if (!layout) continue;
    const found = findCards(document, layout, options).map((card) => ({
      element: card.element,
      outcome: readOne(layout, card),
    }));
    if (found.some(({ outcome }) => outcome.is !== 'nothing')) return { layout, found };
    if (layout !== structural) first = { layout, found };
  }
  return first;
}

/** What an attempt says of the page: a layout that found none of the requests the page shows traces of is not the right one. */
export function conclude(document: Document, made: Attempt | null, options: ReadOptions): PageReading {
  if (made?.found.some(({ outcome }) => outcome.is !== 'nothing')) return collect(made.layout, made.found);
  const strip = options.url !== null && placeOf(options.url) === 'strip';
  if (made && !hasTraces(document, options.isVisible)) return collect(made.layout, []);
  return { health: emptyHealth(strip ? 'ok' : 'unknown-layout'), cards: [] };
}

/** Whether the address, or without one the page itself, says that this is not a list of received requests. */
export const isElsewhere = (document: Document, url: string | null): boolean =>
  url === null ? isSentPage(document) : placeOf(url) === 'elsewhere';

/** Reads every card of the page once. Writes nothing to the page, throws for nothing it meets there. */
export function readPage(document: Document, options: ReadOptions): PageReading {
  if (isElsewhere(document, options.url)) return { health: emptyHealth('not-this-page'), cards: [] };
  return conclude(document, attempt(document, options), options);
}
