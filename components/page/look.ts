/** What the badges take over from the page they stand on: its theme, and where its cards' text begins. */
export interface Look {
  dark: boolean;
  /** Distance from the strip's beginning to the card's text, in CSS pixels. */
  indent: number;
  /** Padding that the badge needs where the card has none of its own, in CSS pixels. */
  inset: number;
}

/** An indent beyond this is no column of text but something else. */
const MOST_INDENT = 120;
const INSET = 16;
/** Relative luminance under which a background counts as dark. */
const DARK_BELOW = 0.4;

/** Reads the look off a card with its host placed. Needs the page's layout: call it once a page. */
export function readLook(card: Element, host: Element): Look {
  const box = card.getBoundingClientRect();
  const own = host.getBoundingClientRect();
  const rtl = getComputedStyle(card).direction === 'rtl';
  const edge = rtl ? own.right : own.left;
  const inset = Math.abs(edge - (rtl ? box.right : box.left)) < 4 && box.width > 0 ? INSET : 0;
  const text = firstText(card)?.getBoundingClientRect();
  const distance = text ? (rtl ? edge - text.right : text.left - edge) - inset : 0;
  return {
    dark: isDark(card),
    indent: distance > 0 && distance <= MOST_INDENT ? Math.round(distance) : 0,
    inset,
  };
}

/** The rules that carry a look, for a stylesheet all badges share. */
export function lookRules({ dark, indent, inset }: Look): string {
  return `.winnow{color-scheme:${dark ? 'dark' : 'light'};--w-indent:${indent}px;--w-inset:${inset}px}`;
}

/** Whether the ground under an element is dark: the first background that is not see-through, else the user's preference. */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * Relative luminance of a computed colour by WCAG 2.2's formula (sRGB), 0 to 1.
 * @returns null where the colour is more than half see-through or is not written as `rgb()`.
 */
export function luminanceOf(color: string): number | null {
  const numbers = color.startsWith('rgb') ? (color.match(/[\d.]+/gu) ?? []) : [];
  const [red, green, blue, alpha = 1] = numbers.map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  const linear = (channel: number): number => {
    const value = channel / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The element that holds the card's first words, pictures' own text aside. */
function firstText(card: Element): Element | null {
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest('svg') && /\p{L}{2}/u.test(node.nodeValue ?? '')) return parent;
  }
  return null;
}
