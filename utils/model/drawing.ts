/** What a badge's parts may be. No tag here runs, loads or sends anything. */
export type DrawingTag =
  'blockquote' | 'button' | 'div' | 'h3' | 'li' | 'p' | 'path' | 'q' | 'section' | 'span' | 'svg' | 'ul';

/**
 * A part of badge or panel as plain data: tag, attributes, and what it holds; a string is text and never markup. The background
 * makes them and the content script builds them, so that no part of the panel weighs on LinkedIn's pages.
 */
export type Drawing = [
  tag: DrawingTag,
  attributes: Record<string, string>,
  ...children: (Drawing | string)[],
];

/** One judged request as the page shows it. */
export interface BadgeDrawing {
  /** What the strip under the card holds: the chip, and what the memory says in a word. */
  strip: Drawing[];
  panel: Drawing;
  /** The pane of each reply, in the order of the assessment's replies; the panel holds the first. */
  panes: Drawing[];
}

/** What every badge shares: the stylesheet, and what stands there in other states than judged. */
export interface BadgeDress {
  /** The tokens and the badge's stylesheet. */
  css: string;
  /** The strip of a request without a verdict. */
  quiet: Record<'not-judged' | 'not-read', Drawing>;
  /** What a copy button holds for a while after it copied. */
  copied: Drawing[];
  /** What a screen reader is told then. */
  replyCopied: string;
  /** Stands under the reply where the browser refuses to copy. */
  copyFailed: Drawing;
}
