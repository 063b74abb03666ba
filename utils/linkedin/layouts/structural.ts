import type { Layout } from '../layout';
import { ASIDE, actionControls, pairsIn } from '../parts/controls';
import { crowdOf, holderIn } from '../parts/crowd';
import { profileLinks, slugOf } from '../parts/links';
import { linesOf, mainOf, precedes } from '../parts/text';
import { readCard } from '../read-card';

/** Where a card ends for sure; a key does not say so, since a note may stand outside of the element that has it. */
const EDGE = '[role="listitem"], li, [data-view-name="pending-invitation"]';
const OUTSIDE = 'main, body, section, ul, ol, [role="list"], [role="main"]';
const MARKS = 'hr, h1, h2, h3, h4, nav, input';

/** The last resort: two neighbouring action controls and one profile link, whatever the markup around them. */
export const structural: Layout = {
  id: 'structural',
  matches: (document) => {
    const list = mainOf(document);
    const cards = structuralCards(list);
    const context = {
      list,
      crowd: crowdOf(cards, list),
      isVisible: () => true,
      now: Number.MAX_SAFE_INTEGER,
      isStrip: false,
    };
    return cards.some((card) => structural.read(card, context).is === 'person');
  },
  lists: (document) => [mainOf(document)],
  cards: structuralCards,
  read: (card, context) => readCard(card, context, 'structural'),
};

/** The elements around each pair of controls that names one person, as wide as they hold nothing of another card. */
export function structuralCards(list: Element): Element[] {
  const cores = coresIn(list).filter((core) => core !== list);
  const crowds = { cores: crowdOf(cores, list), controls: crowdOf(actionControls(list), list) };
  return cores.map((core) => widen(core, list, crowds));
}

const coresIn = (root: Element): Element[] =>
  pairsIn(root).flatMap(({ core }) => (core && !core.closest(ASIDE) && isOnePerson(core) ? [core] : []));

/** Cards that a known generation's selectors miss in its own list: pairs of controls that stand in none of `cards`. */
export function missedCards(list: Element, cards: readonly Element[]): Element[] {
  const all = new Set(cards);
  const around = crowdOf(cards, list);
  const roots = new Set<Element>();
  for (const control of list.querySelectorAll('button, [role="button"], a[aria-label]')) {
    if (holderIn(all, control, list)) continue;
    let root = control;
    while (root.parentElement && root.parentElement !== list && !around.has(root.parentElement))
      root = root.parentElement;
    roots.add(root);
  }
  return [...roots].flatMap((root) => {
    const cores = coresIn(root);
    return cores.length === 1 ? [root] : cores;
  });
}

/** A core with controls of several people is a list whose cards cannot be told apart. */
function isOnePerson(core: Element): boolean {
  const controls = actionControls(core);
  const [first] = controls;
  if (!first) return false;
  const before = profileLinks(core).filter((link) => precedes(link, first));
  const own = new Set(before.map(slugOf));
  const last = controls.at(-1);
  return !profileLinks(core).some((link) => {
    const slug = slugOf(link);
    const between = precedes(first, link) && last !== undefined && precedes(link, last);
    return between && !own.has(slug);
  });
}

interface Crowds {
  cores: ReadonlyMap<Element, number>;
  controls: ReadonlyMap<Element, number>;
}

/** Climbs from the core as long as nothing of another card, and nothing of the page's own, comes in. */
function widen(core: Element, list: Element, { cores, controls }: Crowds): Element {
  let card = core;
  while (!card.matches(EDGE)) {
    const wider = card.parentElement;
    if (!wider || wider === list || wider.matches(OUTSIDE) || (cores.get(wider) ?? 0) > 1) break;
    const inside = card;
    // Text above the core is the page's own; a request begins with its picture or name.
    if (linesOf(wider, { before: card }).length > 0) break;
    if ([...wider.querySelectorAll(MARKS)].some((mark) => !inside.contains(mark))) break;
    if ((controls.get(wider) ?? 0) > (controls.get(inside) ?? 0) && holdsPerson(wider, inside)) break;
    card = wider;
  }
  return card;
}

/** Whether a profile that `inside` does not name comes in with `wider`; a link in the middle of a text, as in a note, is no card's. */
function holdsPerson(wider: Element, inside: Element): boolean {
  const own = new Set(profileLinks(inside).map(slugOf));
  return profileLinks(wider).some(
    (link) => !own.has(slugOf(link)) && !/\S/u.test(link.previousSibling?.nodeValue ?? ''),
  );
}
