import type { CDPSession } from '@playwright/test';
import { expect } from '@playwright/test';

/** A node as the browser's own tools describe it. */
interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  nodeType: number;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
}

/** One badge as found on the page. */
export interface SeenBadge {
  rootType: string;
  /** All text inside, parts joined by a space. */
  text: string;
  /** What stands in its verdict or in its place. */
  label: string;
  /** What a screen reader says of its verdict: the verdict and whose request it is. */
  spoken: string;
  isOpen: boolean;
  /** Text of the card it stands on, without the badge. */
  card: string;
  backendNodeId: number;
}

const HOST = 'WINNOW-BADGE';

/** Sees and works the badges in their closed roots through the browser's own protocol; nothing in the page could. */
export class Badges {
  readonly #cdp: CDPSession;

  constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  async all(): Promise<SeenBadge[]> {
    const { root } = await this.#cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: SeenBadge[] = [];
    visit(root, null, (node, parent) => {
      if (node.nodeName !== HOST) return;
      const shadow = node.shadowRoots?.[0];
      found.push({
        rootType: shadow?.shadowRootType ?? 'none',
        text: shadow ? textOf(shadow) : '',
        label: shadow ? textOf(find(shadow, (n) => hasClass(n, 'label')) ?? shadow) : '',
        spoken: shadow
          ? attribute(
              find(shadow, (n) => hasClass(n, 'verdict')),
              'aria-label',
            )
          : '',
        isOpen: shadow ? find(shadow, (n) => hasClass(n, 'panel')) !== null : false,
        card: parent
          ? textOf({ ...parent, children: parent.children?.filter((c) => c.nodeName !== HOST) })
          : '',
        backendNodeId: node.backendNodeId,
      });
    });
    return found;
  }

  /** The badges that say something. */
  async judged(): Promise<SeenBadge[]> {
    return (await this.all()).filter(({ label }) => label !== '');
  }

  /** Waits until there are exactly so many badges and all of them say something. */
  async settle(count: number): Promise<void> {
    await expect
      .poll(async () => (await this.all()).map(({ label }) => (label === '' ? 'empty' : 'judged')))
      .toEqual(Array.from({ length: count }, () => 'judged'));
  }

  async textOn(name: string): Promise<string> {
    return this.#of(name).then(({ text }) => text);
  }

  async isOpen(name: string): Promise<boolean> {
    return this.#of(name).then(({ isOpen }) => isOpen);
  }

  /** Class of the element inside the badge that has the focus, or an empty string. */
  async focused(name: string): Promise<string> {
    return this.on(name, 'winnow', function () {
      const root = this.getRootNode();
      return root instanceof ShadowRoot ? (root.activeElement?.className ?? '') : '';
    });
  }

  /** Clicks by script, where it does not matter where the mouse is. */
  async click(name: string, className: string): Promise<void> {
    await this.on(name, className, function () {
      if (this instanceof HTMLElement) this.click();
    });
  }

  async #of(name: string): Promise<SeenBadge> {
    const badge = (await this.all()).find(({ card }) => card.includes(name));
    if (!badge) throw new Error(`No badge on a card with "${name}".`);
    return badge;
  }

  /**
   * Runs a function on the first element of a class in the badge whose card holds `name`.
   * @throws where there is no such badge or element
   */
  async on<T>(name: string, className: string, work: (this: Element) => T): Promise<T> {
    const { root } = await this.#cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    let target: DomNode | null = null;
    visit(root, null, (node, parent) => {
      if (target || node.nodeName !== HOST || !parent || !textOf(parent).includes(name)) return;
      const shadow = node.shadowRoots?.[0];
      target = shadow ? find(shadow, (n) => hasClass(n, className)) : null;
    });
    if (!target) throw new Error(`No "${className}" in a badge on a card with "${name}".`);
    const { object } = await this.#cdp.send('DOM.resolveNode', {
      backendNodeId: (target as DomNode).backendNodeId,
    });
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: work.toString(),
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    const value: T = result.value;
    return value;
  }

  /** The middle of an element inside a badge, scrolled into view, for a real click of the mouse. */
  async middle(name: string, className: string): Promise<{ x: number; y: number }> {
    return this.on(name, className, function () {
      this.scrollIntoView({ block: 'center' });
      const box = this.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  }
}

function visit(
  node: DomNode,
  parent: DomNode | null,
  see: (node: DomNode, parent: DomNode | null) => void,
): void {
  see(node, parent);
  for (const child of node.children ?? []) visit(child, node, see);
}

function find(node: DomNode, fits: (node: DomNode) => boolean): DomNode | null {
  if (fits(node)) return node;
  for (const child of node.children ?? []) {
    const hit = find(child, fits);
    if (hit) return hit;
  }
  return null;
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue.trim();
  return (node.children ?? []).map(textOf).filter(Boolean).join(' ');
}

function attribute(node: DomNode | null, name: string): string {
  const attributes = node?.attributes ?? [];
  const at = attributes.findIndex((word, index) => index % 2 === 0 && word === name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

function hasClass(node: DomNode, name: string): boolean {
  return attribute(node, 'class').split(' ').includes(name);
}
