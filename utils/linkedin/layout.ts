import type { Invitation, InvitationKind } from '../model';

/** What reading needs of its surroundings. */
export interface ReadContext {
  /** The list the card stands in. */
  list: Element;
  /** How many of the list's cards stand below an element: what holds more than one belongs to none. */
  crowd: ReadonlyMap<Element, number>;
  isVisible: (element: Element) => boolean;
  /** Milliseconds since 1970; times after it are implausible. */
  now: number;
  /** On the My Network page requests stand among other people, and need a witness of their own. */
  isStrip: boolean;
}

/** What a card turned out to be: a person's pending request, a request of another kind, or nothing that is pending. */
export type CardOutcome =
  | { is: 'person'; key: string; invitation: Invitation | null; missing: string[] }
  | { is: 'other'; kind: InvitationKind }
  | { is: 'acted-on' }
  | { is: 'nothing' }
  /** Not looked at yet. */
  | { is: 'unread' };

/** Selectors of one generation; shortcuts to what the structure says too. Each is dated in its layout. */
export interface Hints {
  /** The generation marks a pending request as one, so that its pair of controls needs no other witness. */
  marked?: boolean;
  name?: string;
  headline?: string;
  mutuals?: string;
  age?: string;
}

/** One generation of the page's markup; its comment says when it was seen. Nothing throws for absence. */
export interface Layout {
  id: string;
  /** Whether a page is of this generation; exactly one layout claims a page. */
  matches: (document: Document) => boolean;
  /** The containers that hold requests, hidden ones included. */
  lists: (document: Document) => Element[];
  /** Candidates in a list, in document order; `read` tells which of them are pending requests. */
  cards: (list: Element) => Element[];
  read: (card: Element, context: ReadContext) => CardOutcome;
}
