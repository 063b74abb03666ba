import type { PageHealth } from '../model';
import type { CardReading, PageReading, ReadOptions } from './index';
import type { CardOutcome, Layout, ReadContext } from './layout';
import { layoutOf, structural } from './layouts';
import { ASIDE } from './parts/controls';
import { crowdOf } from './parts/crowd';
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
    const context: ReadContext = { list, crowd: crowdOf(cards, list), isVisible, now: now(), isStrip };
    found.push(...cards.map((element) => ({ element, context })));
  }
  return found;
}

/** A card's reading under a key of its own; `keys` counts the keys given so far. Null where there is no person's request. */
export function readingOf(
  card: Element,
  outcome: CardOutcome,
  keys: Map<string, number>,
): CardReading | null {
  if (outcome.is !== 'person') return null;
  const times = (keys.get(outcome.key) ?? 0) + 1;
  keys.set(outcome.key, times);
  const key = times === 1 ? outcome.key : `${outcome.key}~${times}`;
  return { key, card, invitation: outcome.invitation, missing: outcome.missing };
}

/** Counts what was read. `found` pairs each outcome with its card. */
export function collect(
  layout: Layout,
  found: readonly { element: Element; outcome: CardOutcome }[],
): PageReading {
  const keys = new Map<string, number>();
  const cards = found.flatMap(({ element, outcome }) => readingOf(element, outcome, keys) ?? []);
  const otherKinds = found.filter(({ outcome }) => outcome.is === 'other').length;
  const missing: Record<string, number> = {};
  for (const field of cards.flatMap((card) => card.missing)) missing[field] = (missing[field] ?? 0) + 1;
  const cardsRead = cards.filter((card) => card.invitation !== null && card.missing.length === 0).length;
  const status = cardsRead === cards.length ? 'ok' : 'partial';
  return {
    health: { status, layout: layout.id, cardsSeen: cards.length, cardsRead, otherKinds, missing },
    cards,
  };
}

/** The health of a page on which nothing was seen. */
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

/** Reads by the layout that claims the page; where that finds nothing at all, by structure alone. */
function attempt(document: Document, options: ReadOptions): Attempt | null {
  const known = layoutOf(document);
  let first: Attempt | null = null;
  for (const layout of known ? [known, structural] : [structural]) {
    const found = findCards(document, layout, options).map(({ element, context }) => ({
      element,
      outcome: layout.read(element, context),
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
