import type { ReplyKind } from '../../utils/model';
import type { PageWords } from '../../utils/words/page';
import tokens from '../tokens.css?inline';
import type { BadgeContent } from './chip';
import css from './badge.css?inline';
import { Badge } from './badge';
import { lookRules, readLook } from './look';

/** All that Winnow draws on one page. */
export interface Layer {
  /** Puts a badge on a card, or keeps the one it has. Takes its room at once; `content` may come later. */
  place: (card: Element, content: BadgeContent | null) => void;
  /** Fills the badge of a card; a card without one is left alone. */
  fill: (card: Element, content: BadgeContent) => void;
  /** Takes a card's badge away. */
  remove: (card: Element) => void;
  /** Scrolls to a card and focuses its badge. */
  show: (card: Element) => boolean;
}

export interface LayerOptions {
  words: PageWords;
  onCopied: (card: Element, kind: ReplyKind) => void;
  /** Takes everything away again. */
  signal: AbortSignal;
}

/**
 * Makes the layer. It puts badges back that the page's own rendering wiped, before the next paint and at most once a frame,
 * so that a page that keeps wiping costs no more than that.
 */
export function createLayer({ words, onCopied, signal }: LayerOptions): Layer {
  const badges = new Map<Element, Badge>();
  const cards = new WeakMap<Badge, Element>();
  const look = new CSSStyleSheet();
  const sheets = [sheetOf(tokens), sheetOf(css), look];
  let looked = false;
  let opened: Badge | null = null;

  const wiped = new Set<Element>();
  let frame = 0;
  const putBack = (): void => {
    frame = 0;
    for (const card of wiped) badges.get(card)?.place(card);
    wiped.clear();
  };
  const keeper = new MutationObserver((records) => {
    for (const { target: card } of records) {
      const badge = card instanceof Element ? badges.get(card) : undefined;
      if (card instanceof Element && badge && badge.host.parentNode !== card) wiped.add(card);
    }
    if (wiped.size > 0 && frame === 0) frame = requestAnimationFrame(putBack);
  });

  const world = {
    words,
    sheets,
    onOpen: (badge: Badge) => {
      if (opened !== badge) opened?.close();
      opened = badge;
    },
    onCopied: (badge: Badge, kind: ReplyKind) => {
      const card = cards.get(badge);
      if (card) onCopied(card, kind);
    },
  };

  signal.addEventListener('abort', () => {
    keeper.disconnect();
    cancelAnimationFrame(frame);
    for (const badge of badges.values()) badge.remove();
    badges.clear();
  });

  return {
    place(card, content) {
      const present = badges.get(card);
      const badge = present ?? new Badge(world);
      if (!present) {
        badges.set(card, badge);
        cards.set(badge, card);
        keeper.observe(card, { childList: true });
      }
      badge.fill(content);
      badge.place(card);
      if (!looked) {
        looked = true;
        look.replaceSync(lookRules(readLook(card, badge.host)));
      }
    },
    fill: (card, content) => badges.get(card)?.fill(content),
    remove(card) {
      badges.get(card)?.remove();
      badges.delete(card);
      wiped.delete(card);
    },
    show: (card) => badges.get(card)?.focus() ?? false,
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
