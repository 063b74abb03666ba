import type { Page } from '@playwright/test';

/** The middle of an element, in CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

interface CdpNode {
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

/**
 * Finds elements inside closed shadow roots, which neither the page nor a locator can see, through the debugger.
 * @param matches looks at the tag's name in lower case and the attributes
 */
export async function findPierced(
  page: Page,
  matches: (tag: string, attributes: Map<string, string>) => boolean,
): Promise<{ click: () => Promise<void>; point: () => Promise<Point | null> }[]> {
  const client = await page.context().newCDPSession(page);
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const found: number[] = [];
  const walk = (node: CdpNode): void => {
    const pairs = node.attributes ?? [];
    const attributes = new Map<string, string>();
    for (let i = 0; i + 1 < pairs.length; i += 2) attributes.set(pairs[i] ?? '', pairs[i + 1] ?? '');
    if (matches(node.nodeName.toLowerCase(), attributes)) found.push(node.backendNodeId);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
  };
  walk(root);
  return found.map((backendNodeId) => {
    const point = async (): Promise<Point | null> => {
      await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { model } = await client.send('DOM.getBoxModel', { backendNodeId });
      const [x1, y1, , , x2, y2] = model.border;
      return x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined
        ? null
        : { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
    };
    const click = async (): Promise<void> => {
      const middle = await point();
      if (middle) await page.mouse.click(middle.x, middle.y);
    };
    return { click, point };
  });
}
