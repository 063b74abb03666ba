import { ASIDE } from '../parts/controls';
import { PROFILE_LINKS } from '../parts/links';
import { OWN_ELEMENT } from '../parts/text';
import { VISIBILITY_ATTRIBUTES, WATCHING } from './constants';

/** What changed since the last pass, as the observer noted it. */
export interface Changes {
  /** Notes records; looks nothing up, reads no layout. Tells whether there is anything to do. */
  note: (records: readonly MutationRecord[]) => boolean;
  /** Everything is to be read again. */
  all: () => void;
  /** Sorts what was noted into cards to read again; empties the notes. */
  take: (cards: Iterable<Element>) => {
    everything: boolean;
    stale: Set<Element>;
    wiped: Set<Element>;
    relevant: boolean;
  };
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
    content.add(record.target);
  };

  return {
    all: () => {
      everything = true;
    },
    note: (records) => {
      for (const record of records) {
        if (everything) break;
        noteOne(record);
        if (content.size + shown.size > WATCHING.hugeMutation) everything = true;
      }
      return everything || content.size + shown.size + wiped.size > 0;
    },
    take: (cards) => {
      const known = new Set(cards);
      const taken = {
        everything,
        stale: new Set<Element>(),
        wiped: new Set<Element>(),
        relevant: everything,
      };
      const ownCard = (element: Element): Element | null => {
        let at: Element | null = element;
        while (at && !known.has(at)) at = at.parentElement;
        return at;
      };
      if (!everything) {
        for (const node of content) noteContent(node);
        for (const node of shown) {
          const element = elementOf(node);
          // Styles inside a card change nothing that is read; around cards and lists they show and hide.
          if (element && !ownCard(element) && element.querySelector(PROFILE_LINKS)) taken.relevant = true;
        }
      }
      for (const node of wiped) {
        const element = elementOf(node);
        const card = element && ownCard(element);
        if (card) taken.wiped.add(card);
      }
      taken.relevant ||= taken.wiped.size > 0;
      function noteContent(node: Node): void {
        const element = elementOf(node);
        if (!element || element.closest(`${ASIDE}, ${OWN_ELEMENT}`)) return;
        taken.relevant = true;
        const card = ownCard(element);
        if (card) taken.stale.add(card);
        // What stands around a card may be its key or its Message link.
        else for (const inside of known) if (element.contains(inside)) taken.stale.add(inside);
      }
      everything = false;
      content.clear();
      shown.clear();
      wiped.clear();
      return taken;
    },
  };
}
