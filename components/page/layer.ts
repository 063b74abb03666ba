import type { BadgeDress } from '../../utils/model';
import type { BadgeContent, BadgeWorld } from './badge';
import { Badge } from './badge';
import { lookRules, readLook } from './look';

/** All that Winnow draws on one page. */
export interface Layer {
  /** Puts a badge on a card, or back on it. Takes its room at once; `content` may come later. */
  place: (card: Element, content: BadgeContent | null) => void;
  /** Fills the badge of a card; a card without one is left alone. */
  fill: (card: Element, content: BadgeContent) => void;
  /** Takes a card's badge away. */
  remove: (card: Element) => void;
  /** Scrolls to a card and focuses its badge. */
  show: (card: Element) => boolean;
  /** Copies the reply of the card that has the focus. */
  copyFocused: () => void;
  /** Asks for the dress anew, whose words may have changed; until it comes, or where it does not, the old one stays. */
  dressAnew: () => void;
}

export interface LayerOptions extends Pick<BadgeWorld, 'onCopied' | 'onAct'> {
  /** Asks for it. Until it comes the badges keep their room and show nothing; null where it does not come. Never rejects. */
  dress: () => Promise<BadgeDress | null>;
  /** Takes everything away again. */
  signal: AbortSignal;
}

/** Puts nothing into the page at all: it only scrolls to a card, on the user's own click elsewhere. */
export const NO_LAYER: Layer = {
  place() {},
  fill() {},
  remove() {},
  show(card) {
    card.scrollIntoView({ block: 'center' });
    return true;
  },
  copyFocused() {},
  dressAnew() {},
};

/**
 * What takes a badge's room before its style is there; must agree with badge.css, or the page would move. The page may style
 * the host, but `!important` in here wins over it.
 */
const ROOM =
  ':host{all:initial!important;display:block!important;flex:1 0 100%!important;grid-column:1/-1!important;min-inline-size:0!important}' +
  '.strip{box-sizing:border-box;block-size:44px;visibility:hidden}';

/**
 * Makes the layer. Who watches the page says when a card needs its badge again; the layer itself observes nothing.
 * The look is read off the page with the first verdict and not with the first badge: the page's layout stands by then, where
 * before it would have to be worked out twice.
 */
export function createLayer({ dress, onCopied, onAct, signal }: LayerOptions): Layer {
  const badges = new Map<Element, Badge>();
  const sheet = sheetOf('');
  const look = sheetOf('');
  const waiting = new Map<Element, BadgeContent>();
  let looked = false;
  let opened: Badge | null = null;

  const world: BadgeWorld = {
    dress: null,
    sheets: [sheetOf(ROOM), sheet, look],
    onOpen(badge) {
      if (opened !== badge) opened?.close();
      opened = badge;
    },
    onCopied,
    onAct,
  };

  function fill(card: Element, content: BadgeContent | null): void {
    const badge = badges.get(card);
    if (!badge) return;
    if (!world.dress) {
      if (content) waiting.set(card, content);
      else waiting.delete(card);
      return;
    }
    if (content && !looked) {
      looked = true;
      look.replaceSync(lookRules(readLook(card, badge.host)));
    }
    badge.fill(content);
  }

  async function dressAnew(): Promise<void> {
    const worn = await dress();
    if (!worn || signal.aborted) return;
    sheet.replaceSync(worn.css);
    world.dress = worn;
    for (const badge of badges.values()) badge.redress();
    for (const [card, content] of waiting) fill(card, content);
    waiting.clear();
  }
  void dressAnew();
  signal.addEventListener('abort', () => {
    for (const badge of badges.values()) badge.remove();
    badges.clear();
  });

  return {
    place(card, content) {
      const badge = badges.get(card) ?? new Badge(world);
      badges.set(card, badge);
      badge.place(card);
      fill(card, content);
    },
    fill,
    remove(card) {
      badges.get(card)?.remove();
      badges.delete(card);
      waiting.delete(card);
    },
    show: (card) => badges.get(card)?.focus() ?? false,
    copyFocused() {
      for (const badge of badges.values()) badge.copyIfFocused();
    },
    dressAnew: () => void dressAnew(),
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
