import type { Drawing } from '../../utils/model';

const SVG = 'http://www.w3.org/2000/svg';

/** Builds an element of plain data. Text goes in as text, never as markup. */
export function draw([tag, attributes, ...children]: Drawing): Element {
  const element =
    tag === 'svg' || tag === 'path' ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : draw(child));
  return element;
}
