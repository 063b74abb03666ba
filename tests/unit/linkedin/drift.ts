/** Ways in which LinkedIn's markup may drift; each changes a document in place. */
export type Drift = (document: Document) => void;

const everything = (document: Document): Element[] => [...document.querySelectorAll('main *')];

const rehash = (name: string): string =>
  `q${Array.from(name, (c) => c.codePointAt(0) ?? 0)
    .reduce((sum, code) => (sum * 31 + code) >>> 0, 7)
    .toString(16)}`;

function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name) ?? '');
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function nest(element: Element): void {
  const outer = element.ownerDocument.createElement('div');
  const inner = element.ownerDocument.createElement('div');
  element.replaceWith(outer);
  outer.append(inner);
  inner.append(element);
}

export const DRIFTS: Record<string, Drift> = {
  'every class renamed': (document) => {
    for (const style of document.querySelectorAll('style'))
      style.textContent = style.textContent.replace(
        /\.([a-z_][\w-]*)/gu,
        (_, name: string) => `.${rehash(name)}`,
      );
    for (const element of everything(document)) {
      const names = [...element.classList].map(rehash);
      if (names.length > 0) element.setAttribute('class', names.join(' '));
    }
  },
  'no data attributes': (document) => {
    for (const element of everything(document)) {
      for (const name of element.getAttributeNames())
        if (name.startsWith('data-')) element.removeAttribute(name);
    }
  },
  'no component keys': (document) => {
    for (const element of everything(document)) element.removeAttribute('componentkey');
  },
  'two levels deeper': (document) => {
    for (const element of document.querySelectorAll(
      'main [role="listitem"], main li, main article, main button, main p',
    ))
      nest(element);
  },
  'links for buttons': (document) => {
    for (const button of document.querySelectorAll('main button')) rename(button, 'a');
  },
  'no roles': (document) => {
    for (const element of everything(document))
      if (element.localName !== 'a') element.removeAttribute('role');
  },
  'no ids': (document) => {
    for (const element of everything(document)) element.removeAttribute('id');
  },
};

/** Every drift but the roles at once, and one after the other. */
export const ALL_AT_ONCE: Drift = (document) => {
  for (const [name, drift] of Object.entries(DRIFTS)) if (name !== 'no roles') drift(document);
};
