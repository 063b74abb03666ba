import { kindOfLink, isComposeLink, profileLinks, targetOf } from './links';
import { linesOf, oneLine, OWN_ELEMENT, precedes, squash, wholeText } from './text';
import { ACTED_ON, PROPOSAL } from './words';

/** Parts of the page that never hold the list: side column, dialogs, navigation, the messaging overlay. */
export const ASIDE =
  'aside, dialog, [role="dialog"], [role="complementary"], header, footer, nav, [id^="msg-overlay"], [class*="msg-overlay"], #interop-outlet, [data-testid="interop-shadowdom"], template';

/** The key of a suggestion's control (seen 2026-07). */
export const SUGGESTION = '[componentkey^="ConnectButtonstate"]';
const CONTROLS = 'button, [role="button"], a';
/** The note's own toggle, by test id (since 2025) and by class (until mid 2025). */
const TOGGLE = '[data-testid^="expandable-text"], [class*="lt-line-clamp"]';
const NO_ACTION =
  '[aria-haspopup="menu"], [aria-haspopup="true"], [aria-haspopup="listbox"], [role="radio"], [role="tab"]';
export const CLOSE = 'svg[id^="close"], li-icon[type^="cancel"], [data-test-icon^="close"]';

/** One person's card has a few controls; an element with more is a list whose cards cannot be told apart. */
const MOST_CONTROLS = 12;

/** Two neighbouring action controls of one request, ignore and accept in LinkedIn's order since 2018. */
export interface Pair {
  first: Element;
  second: Element;
  /** Nearest element that holds both and a profile link; null when the pair names nobody. */
  core: Element | null;
}

export function labelOf(control: Element): string {
  return squash(`${control.getAttribute('aria-label') ?? ''} ${control.textContent ?? ''}`);
}

/** Visible text of a control; an icon alone (close, overflow) is no action one answers a request with. */
export function wording(control: Element): string {
  return oneLine(control);
}

/** Whether an element is a control that acts, as opposed to a link that leads somewhere or a note's toggle. */
export function isActionControl(element: Element): boolean {
  if (!element.matches(CONTROLS) || element.matches(NO_ACTION)) return false;
  if (element.matches(TOGGLE) || element.closest('[data-testid^="expandable-text"]')) return false;
  if (element.localName === 'a' && element.getAttribute('role') !== 'button') {
    const target = targetOf(element);
    if (target && (target.path === null || kindOfLink(element) !== null || isComposeLink(element)))
      return false;
    if (target && !element.hasAttribute('aria-label')) return false;
    if (target?.path?.startsWith('/search/')) return false;
  }
  return !element.querySelector(CONTROLS) && wording(element) !== '' && !element.querySelector(CLOSE);
}

/** The action controls below `root`, in document order. */
export function actionControls(root: Element): Element[] {
  return [...root.querySelectorAll(CONTROLS)].filter(
    (control) => !control.closest(OWN_ELEMENT) && !isSuggestion(control, root) && isActionControl(control),
  );
}

/** A control that proposes to connect: inside a link that is the whole card, or keyed so. */
function isSuggestion(control: Element, root: Element): boolean {
  if (control.closest(SUGGESTION)) return true;
  const wrap = control.parentElement?.closest('a[href]');
  return !!wrap && root.contains(wrap) && kindOfLink(wrap) !== null;
}

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = a;
  while (!at.contains(b) && at.parentElement) at = at.parentElement;
  return at;
}

/**
 * Finds the pairs of action controls below `root`, grouped by the nearest element that also holds a profile link.
 * Suggestions and sent rows have one control, so that they fall out without any wording.
 */
export function pairsIn(root: Element): Pair[] {
  const holders = new Set<Element>();
  for (const link of profileLinks(root)) {
    for (let at = link.parentElement; at && !holders.has(at); at = at.parentElement) {
      holders.add(at);
      if (at === root) break;
    }
  }
  const groups = new Map<Element | null, Element[]>();
  for (const control of actionControls(root)) {
    let core: Element | null = control;
    while (core && !holders.has(core)) core = core === root ? null : core.parentElement;
    const group = groups.get(core);
    if (group) group.push(control);
    else groups.set(core, [control]);
  }
  const pairs: Pair[] = [];
  for (const [core, controls] of groups) {
    const pair = controls.length <= MOST_CONTROLS ? choosePair(core ?? root, controls) : null;
    if (pair) pairs.push({ ...pair, core });
  }
  return pairs;
}

/** Of neighbouring controls with nothing between them, the couple whose labels both name the person, else the first. */
function choosePair(core: Element, controls: Element[]): Omit<Pair, 'core'> | null {
  const named = profileLinks(core)
    .map(wholeText)
    .find((text) => text !== '');
  const name = named?.split(' ').slice(0, 2).join(' ') ?? null;
  let best: Omit<Pair, 'core'> | null = null;
  let bestScore = -1;
  for (const [index, first] of controls.entries()) {
    const second = controls[index + 1];
    if (!second) break;
    const middle = commonAncestor(first, second);
    if (linesOf(middle, { after: first, before: second, skip: isActionControl }).length > 0) continue;
    if ([first, second].some((control) => PROPOSAL.test(wording(control)))) continue;
    if (profileLinks(middle).some((link) => isBetween(link, first, second))) continue;
    const score = name ? [first, second].filter((control) => labelOf(control).includes(name)).length : 0;
    if (score > bestScore) [best, bestScore] = [{ first, second }, score];
  }
  return best;
}

const isBetween = (element: Element, first: Element, second: Element): boolean =>
  precedes(first, element) && precedes(element, second);

/** Whether a card was already answered: it carries a close button, or its controls say so. */
export function isActedOn(card: Element, pair: Pair): boolean {
  if ([...card.querySelectorAll(CLOSE)].some((icon) => icon.closest(CONTROLS))) return true;
  return [pair.first, pair.second].some((control) => ACTED_ON.test(wording(control)));
}
