import type { Invitation, PageHealth } from '../model';

/** A person's pending request found on the page. */
export interface CardReading {
  /** Names the request within its tab: LinkedIn's digits, else the slug, else a digest of what was read. */
  key: string;
  /** The card; Winnow's host is appended to it as the last child, nothing else of the page is touched. */
  card: Element;
  /** Null where the card could not be read well enough to be judged. */
  invitation: Invitation | null;
  /** Names of fields the markup should hold but where nothing was found. */
  missing: string[];
}

export interface PageReading {
  health: PageHealth;
  cards: CardReading[];
}

/** How the reader's surroundings answer what the DOM alone does not tell. */
export interface ReadOptions {
  /** Whether an element is shown. In a browser by its style; offline by `hidden`, `aria-hidden` and inline or `<style>` display. */
  isVisible: (element: Element) => boolean;
  /** The page's address; decides whether this is the invitations page at all. Offline it may be null: assumed to be it. */
  url: string | null;
}

/** Whether an address is one of LinkedIn's received-invitations pages, or the My Network page with its strip. */
export function isInvitationsAddress(_address: string): boolean {
  return false;
}

/** Reads every card of the page once. Writes nothing to the page, throws for nothing it meets there. */
export function readPage(_document: Document, _options: ReadOptions): PageReading {
  return {
    health: { status: 'unknown-layout', layout: null, cardsSeen: 0, cardsRead: 0, otherKinds: 0, missing: {} },
    cards: [],
  };
}

export interface WatchHandlers {
  /** Cards that came or whose reading changed since the last call, in document order, and cards that went. */
  onCards: (change: { fresh: CardReading[]; gone: CardReading[] }) => void;
  onHealth: (health: PageHealth) => void;
}

/**
 * Follows the invitations list until `signal` aborts: hydration, recycled nodes, filters, batches on scroll, list replacement.
 * Observes one subtree, enqueues inside the observer, works in slices before the next paint.
 */
export function watchPage(
  _document: Document,
  _handlers: WatchHandlers,
  _options: { signal: AbortSignal; isVisible: ReadOptions['isVisible']; address: () => string },
): void {}

/** A description of an unknown page for a report: tag, role and attribute names only, no text, no ids, no values. */
export function describePage(_document: Document): string {
  return '';
}
