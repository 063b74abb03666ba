import type { Drawing } from '../../utils/model';

/** Builds an element of plain data. Text goes in as text, never as markup. Needs nothing of this file around it. */
export function draw([tag, attributes, ...children]: Drawing): Element {
  const element =
    tag === 'svg' || tag === 'path'
      ? document.createElementNS('http://www.w3.org/2000/svg', tag)
      : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : draw(child));
  return element;
}
