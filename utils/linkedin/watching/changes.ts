import { ASIDE } from '../parts/controls';
import { holderIn } from '../parts/crowd';
import { PROFILE_LINKS } from '../parts/links';
import { OWN_ELEMENT } from '../parts/text';
import { VISIBILITY_ATTRIBUTES, WATCHING } from './constants';

/** What is to be done about what changed. */
export interface Taken {
  everything: boolean;
  /** Whether anything changed that a reader would see. */
  relevant: boolean;
  /** Cards that changed inside; elements that changed outside of any card; cards that lost Winnow's host. */
  stale: Set<Element>;
  around: Set<Element>;
  wiped: Set<Element>;
}

/** What changed since the last pass, as the observer noted it. */
export interface Changes {
  /** Notes records; looks nothing up, reads no layout. Tells whether there is anything to do. */
  note: (records: readonly MutationRecord[]) => boolean;
  /** Everything is to be read again. */
  all: () => void;
  /** Sorts what was noted by the cards known; empties the notes. */
  take: (cards: { has: (element: Element) => boolean }) => Taken;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const elementOf = (node: Node): Element | null => (isElement(node) ? node : node.parentElement);
const isOwn = (node: Node): boolean => node.nodeName.toLowerCase() === OWN_ELEMENT;

export function createChanges(): Changes {
  let everything = true;
  const content = new Set<Node>();
  const shown = new Set<Node>();
  const wiped = new Set<Node>();

  const noteOne = (record: MutationRecord): void => {
    if (isOwn(record.target)) return;
    if (record.type === 'attributes') {
      if (everything) return;
      const list = VISIBILITY_ATTRIBUTES.includes(record.attributeName ?? '') ? shown : content;
      list.add(record.target);
      return;
    }
    const nodes = [...record.addedNodes, ...record.removedNodes];
    if (record.type === 'childList' && nodes.every(isOwn)) {
      if (record.removedNodes.length > 0) wiped.add(record.target);
      return;
    }
    if ([...record.removedNodes].some(isOwn)) wiped.add(record.target);
    if (!everything) content.add(record.target);
  };

  return {
    all: () => {
      everything = true;
    },
    note: (records) => {
      for (const record of records) {
        // A wiped host is noted even where all is read again: a card that reads the same would not be told.
        noteOne(record);
        if (content.size + shown.size > WATCHING.hugeMutation) everything = true;
      }
      return everything || content.size + shown.size + wiped.size > 0;
    },
    take: (cards) => {
      const taken: Taken = {
        everything,
        relevant: everything,
        stale: new Set(),
        around: new Set(),
        wiped: new Set(),
      };
      for (const node of content) {
        const element = elementOf(node);
        if (!element || element.closest(`${ASIDE}, ${OWN_ELEMENT}`)) continue;
        taken.relevant = true;
        const card = holderIn(cards, element);
        if (card) taken.stale.add(card);
        else taken.around.add(element);
      }
      for (const node of shown) {
        const element = elementOf(node);
        // Styles inside a card change nothing that is read; around cards and lists they show and hide.
        if (element && !holderIn(cards, element) && element.querySelector(PROFILE_LINKS))
          taken.relevant = true;
      }
      for (const node of wiped) {
        const card = holderIn(cards, elementOf(node));
        if (card) taken.wiped.add(card);
      }
      taken.relevant ||= taken.wiped.size > 0;
      everything = false;
      for (const notes of [content, shown, wiped]) notes.clear();
      return taken;
    },
  };
}
