/** How many of `elements` stand below each of their ancestors up to `root`; linear in their number. */
export function crowdOf(elements: Iterable<Element>, root: Element): Map<Element, number> {
  const crowd = new Map<Element, number>();
  for (const element of elements) {
    for (let at = element.parentElement; at; at = at === root ? null : at.parentElement) {
      crowd.set(at, (crowd.get(at) ?? 0) + 1);
    }
  }
  return crowd;
}

/** The nearest of `elements` that is or holds `node`, below `root`; null where none does. */
export function holderIn(
  elements: { has: (element: Element) => boolean },
  node: Element | null,
  root: Element | null = null,
): Element | null {
  let at = node;
  while (at && !elements.has(at)) at = at === root ? null : at.parentElement;
  return at;
}
