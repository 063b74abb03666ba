import type { Invitation, PageHealth } from '../model';

export { isInvitationsAddress } from './route';
export { describeOutline, describePage } from './describe-page';
export { outlinePage, type Outline } from './outline-page';
export { emptyHealth, readPage } from './read-page';
export { watchPage, type Watcher, type WatchOptions } from './watcher';

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
  /** Milliseconds since 1970; a request from after it has an implausible time. The clock by default. */
  now?: () => number;
}

export interface WatchHandlers {
  /** Cards that came or whose reading changed since the last call, in document order, and cards that went. */
  onCards: (change: { fresh: CardReading[]; gone: CardReading[] }) => void;
  onHealth: (health: PageHealth) => void;
}
