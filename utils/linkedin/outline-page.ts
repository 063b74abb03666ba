import { mainOf, OWN_ELEMENT } from './parts/text';

const MOST_ELEMENTS = 6_000;
const MOST_DEPTH = 40;

/** An element without a word of its text: tag, role, names of its attributes, what it holds. */
export type Outline = [tag: string, role: string, names: string[], children: Outline[]];

/** The structure of the main part of a page, bounded; still to be redacted by `describeOutline`, which weighs more. */
export function outlinePage(document: Document): Outline {
  let left = MOST_ELEMENTS;
  const outline = (element: Element, depth: number): Outline => [
    element.localName,
    element.getAttribute('role') ?? '',
    element.getAttributeNames(),
    depth > MOST_DEPTH
      ? []
      : [...element.children]
          .filter((child) => child.localName !== OWN_ELEMENT && left-- > 0)
          .map((child) => outline(child, depth + 1)),
  ];
  return outline(mainOf(document), 0);
}
