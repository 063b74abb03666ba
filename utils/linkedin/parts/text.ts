/** A run of text that stands on a line of its own. */
export interface Line {
  text: string;
  /** The element that makes it a line. */
  block: Element;
  /** Links that begin on this line. */
  links: Element[];
}

export interface LinesOptions {
  /** Only what stands after this element and its contents. */
  after?: Element | undefined;
  /** Only what stands before this element. */
  before?: Element | undefined;
  skip?: (element: Element) => boolean;
  /** Parts inline elements that touch without a space: the page shows them apart by style. */
  unglue?: boolean;
  /** Also reads what is for screen readers only. */
  spoken?: boolean;
}

/** Winnow's own elements on the page; never read, never a change of the page. */
export const OWN_ELEMENT = 'winnow-badge';

const INLINE = new Set(
  'a abbr b bdi bdo button cite code em font i label mark q s small span strong sub sup time u wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(
  `script style template noscript svg img iframe input select textarea video audio li-icon figure ${OWN_ELEMENT}`.split(
    ' ',
  ),
);
/** Classes under which LinkedIn and others keep text for screen readers only. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:visually-hidden|a11y-text|sr-only)(?:\s|$)/u;

export const squash = (text: string): string =>
  text
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether an element holds a spoken copy of what a sibling shows (`aria-hidden` text beside it). */
function isSpokenCopy(element: Element): boolean {
  if (FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '')) return true;
  if (element.getAttribute('aria-hidden') === 'true' || !element.parentElement) return false;
  const siblings = [...element.parentElement.children].filter(
    (other) => other.getAttribute('aria-hidden') === 'true',
  );
  if (siblings.length === 0) return false;
  const own = wholeText(element);
  return siblings.some((other) => {
    const shown = wholeText(other);
    return shown.length > 1 && own.startsWith(shown) && other.localName !== 'button';
  });
}

/** The whole text of an element on one line, shown or not. */
export const wholeText = (element: Element): string => squash(element.textContent ?? '');

/** The texts of an element's children that have any. */
export const pieceTexts = (element: Element | undefined): string[] =>
  [...(element?.children ?? [])].map(wholeText).filter((text) => text !== '');

/** The lines of an element set in one. */
export const oneLine = (root: Element, options?: LinesOptions): string =>
  squash(
    linesOf(root, options)
      .map((line) => line.text)
      .join(' '),
  );

/** The page's main part. */
export const mainOf = (document: Document): Element =>
  document.querySelector('main, [role="main"]') ?? document.body;

/** Whether `a` stands before `b` in the document; an element precedes what it holds. */
export const precedes = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 4) !== 0;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** A text node as it is shown: runs of space are one; a line break set flush left was meant as one. */
const shownText = (data: string): string =>
  data.replace(/[^\S\n]*\n(?=[^\s])|\s+/gu, (gap, at: number) =>
    gap.endsWith('\n') && at > 0 && /\S/u.test(data.slice(0, at)) ? '\n' : gap === '\u00A0' ? gap : ' ',
  );

const holdsLink = (part: Element | null): boolean => part?.matches('a, :has(a)') ?? false;

/** Whether an inline element touches the text before it so that only its style can set the two apart. */
function isGlued(element: Element, before: string): boolean {
  const own = element.textContent ?? '';
  // Scripts without capitals set no spaces either: there a sentence runs on from the name's link.
  if (
    /^\p{Lo}/u.test(own) &&
    element.closest('p') &&
    holdsLink(element) !== holdsLink(element.previousElementSibling)
  )
    return false;
  if (element.previousSibling && isElement(element.previousSibling))
    return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(own);
  return /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(own);
}

/** The lines of text below `root`, in document order: blocks and `<br>` part lines, controls are left out by `skip`. */
export function linesOf(root: Element, options: LinesOptions = {}): Line[] {
  const { after, before, skip, unglue, spoken } = options;
  const lines: Line[] = [];
  let on = after === undefined;
  let done = false;
  let text = '';
  let broken = false;
  let links: Element[] = [];
  const flush = (block: Element): void => {
    const whole = text.replace(/ *\n */gu, '\n').replace(/^ +| +$/gu, '');
    if (whole.trim() !== '' || broken) lines.push({ text: whole.trim(), block, links });
    text = '';
    broken = false;
    links = [];
  };
  const visit = (element: Element, block: Element): void => {
    for (const child of element.childNodes) {
      if (done) return;
      if (child.nodeType === 3) {
        if (on) text += shownText(child.nodeValue ?? '');
        continue;
      }
      if (isElement(child)) enter(child, block);
    }
  };
  const enter = (element: Element, block: Element): void => {
    if (element === before) {
      done = true;
      return;
    }
    if (element === after) {
      on = true;
      flush(block);
      return;
    }
    const holdsAfter = !on && after !== undefined && element.contains(after);
    if (!on && !holdsAfter) return;
    const tag = element.localName;
    if (tag === 'br') {
      if (unglue) return flush(block);
      broken ||= text.trim() === '';
      text += '\n';
      return;
    }
    if (SILENT.has(tag) || (!holdsAfter && (skip?.(element) || (!spoken && isSpokenCopy(element))))) return;
    if (tag === 'hr') return flush(block);
    if (!INLINE.has(tag)) {
      flush(block);
      visit(element, element);
      flush(element);
      return;
    }
    if (unglue && text !== '' && isGlued(element, text)) {
      flush(block);
      visit(element, element);
      flush(element);
      return;
    }
    if (tag === 'a' && on) links.push(element);
    // The old list set every measured line of a note in a span of its own.
    if (!unglue && element.previousSibling && isElement(element.previousSibling) && isGlued(element, text))
      text += ' ';
    visit(element, block);
  };
  visit(root, root);
  flush(root);
  return lines;
}
