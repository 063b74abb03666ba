/** Small builders of elements. Text goes in as text, never as markup. */

const SVG = 'http://www.w3.org/2000/svg';

export interface Props {
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
}

/** Makes an element; `text` becomes its text, then come the children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: name, text, attributes }: Props = {},
  ...children: (Node | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  for (const [key, value] of Object.entries(attributes ?? {})) element.setAttribute(key, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Makes a button that submits nothing. `action` is what the badge's one click listener is told. */
export function button(action: string, props: Props, ...children: (Node | null)[]): HTMLButtonElement {
  const attributes = { type: 'button', 'data-action': action, ...props.attributes };
  return el('button', { ...props, attributes }, ...children);
}

/** Makes an icon of paths on a 16 × 16 grid, hidden from screen readers: words stand beside it. */
export function icon(name: string, ...paths: { d: string; class?: string }[]): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  for (const { d, class: pathName } of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    if (pathName) path.setAttribute('class', pathName);
    svg.append(path);
  }
  return svg;
}
