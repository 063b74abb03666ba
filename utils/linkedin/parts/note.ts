import { actionControls, isActionControl, labelOf } from './controls';
import { isComposeLink } from './links';
import { linesOf, precedes, squash } from './text';

/** The note's box: test id since 2025, class before. */
export const NOTE_BOX =
  '[data-testid="expandable-text-box"], [data-testid="expandable-text"], .invitation-card__custom-message';
const CUT = '[class*="lt-line-clamp__more"]';
const CONTROL =
  'button, [role="button"], [data-testid="expandable-text-button"], [class*="lt-line-clamp__ellipsis"], [class*="lt-line-clamp__more"], [class*="lt-line-clamp__less"], [class*="message-line-cta"]';

export interface NoteReading {
  /** The note's text; null: the card has none; undefined: there is a place for it that could not be read. */
  note: string | null | undefined;
  maybeCut: boolean;
}

/** What stands beside a note and is not its text: its toggle, links to the composer, controls. */
function isNoNote(element: Element): boolean {
  if (element.matches(CONTROL) || isEllipsis(element)) return true;
  return (
    element.localName === 'a' &&
    (!element.hasAttribute('href') || isComposeLink(element) || isActionControl(element))
  );
}

/** Dots with a control after them: what the old list put where it cut a note. */
function isEllipsis(element: Element): boolean {
  const control = element.querySelector(':scope > a[role="button"], :scope > button, :scope > a:not([href])');
  return (
    control !== null &&
    /^(?:…|\.{3})$/u.test(squash((element.textContent ?? '').replace(control.textContent ?? '', '')))
  );
}

function textOf(root: Element, after?: Element): string {
  const lines = linesOf(root, { after, skip: isNoNote }).map((line) => line.text);
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/**
 * Reads the note: its box where there is one, else what stands after the two controls. The whole note is in the page while it is
 * folded (since 2025); only the old Ember list cut it, which is told by its visible "see more".
 */
export function noteOf(
  card: Element,
  lastControl: Element,
  isVisible: (element: Element) => boolean,
): NoteReading {
  const boxes = [...card.querySelectorAll(NOTE_BOX)].filter((box) => !box.parentElement?.closest(NOTE_BOX));
  const after = boxes.filter((box) => precedes(lastControl, box));
  const box = after[0] ?? boxes[0];
  const more = card.querySelector(CUT);
  const maybeCut = more !== null && isVisible(more);
  if (box) {
    const text = textOf(box) || textOf(card, lastControl);
    return text === '' ? { note: undefined, maybeCut } : { note: text, maybeCut };
  }
  const text = textOf(card, lastControl);
  return { note: text === '' ? null : text, maybeCut: maybeCut || endsFolded(card, lastControl) };
}

/** Whether a card offers to write without accepting: a compose link, or a control after the pair that names the person. */
export function offersMessage(
  outermost: Element,
  card: Element,
  lastControl: Element,
  name: string,
): boolean {
  if ([...outermost.querySelectorAll('a[href*="/messaging/"]')].some(isComposeLink)) return true;
  if (outermost.querySelector('.message-anywhere-button, .invitation-card__custom-message-line-cta'))
    return true;
  const [first = name] = name.split(' ');
  return actionControls(card).some(
    (control) => precedes(lastControl, control) && labelOf(control).includes(first),
  );
}

/** Whether a control that can be reached stands at the end of a text after the controls, as the old "see more" did. */
function endsFolded(card: Element, lastControl: Element): boolean {
  return [...card.querySelectorAll('a[role="button"], button')].some(
    (control) =>
      precedes(lastControl, control) &&
      control.getAttribute('aria-hidden') !== 'true' &&
      /(?:…|\.\.\.)$/u.test(squash(control.previousSibling?.textContent ?? '')),
  );
}
