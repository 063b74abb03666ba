import { expect, test } from './extension';

/** What a curious page noted down. */
interface Noted {
  messages: string[];
  attributes: string[];
  nodes: string[];
  roots: number;
}

test('a curious page learns that badges are there and nothing of what they say', async ({
  open,
  watched,
}) => {
  const { page, badges } = await open({ before: spy });
  await badges.settle(12);
  await badges.click('Lukas Steinmann', 'verdict');
  const at = await badges.middle('Lukas Steinmann', 'copy');
  await page.mouse.click(at.x, at.y);
  const noted = await page.evaluate<Noted>('noted');
  expect(noted.messages).toEqual([]);
  expect(noted.attributes).toEqual([]);
  expect(noted.roots).toBe(0);
  expect(noted.nodes.filter((name) => name !== 'winnow-badge')).toEqual([]);
  const seen = await page.evaluate(() => ({
    attributes: [...document.querySelectorAll('winnow-badge')].reduce(
      (n, host) => n + host.attributes.length,
      0,
    ),
    children: document.querySelectorAll('winnow-badge > *').length,
    open: [...document.querySelectorAll('winnow-badge')].filter(({ shadowRoot }) => shadowRoot).length,
    addresses: document.documentElement.outerHTML.includes('chrome-extension:'),
    globals: Object.keys(globalThis).filter((name) => /winnow|wxt/iu.test(name)),
  }));
  expect(seen).toEqual({ attributes: 0, children: 0, open: 0, addresses: false, globals: [] });
  expect(watched.errors).toEqual([]);
});

test('a page that registers Winnow’s element name gets no root of it', async ({ open }) => {
  const { page, cdp } = await open({ before: seizeName });
  await expect.poll(() => page.evaluate<number>('made')).toBeGreaterThan(0);
  const got = await page.evaluate<number>('got');
  expect(got).toBe(0);
  expect(await page.evaluate(() => document.querySelectorAll('winnow-badge').length)).toBe(0);
  // The badges stand in elements of another name.
  await expect
    .poll(async () => {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      return JSON.stringify(root).split('"Copy reply"').length - 1;
    })
    .toBeGreaterThan(8);
});

test('a page cannot stop Winnow by the events of its build tool, nor put its hosts out of sight', async ({
  open,
}) => {
  const { page, badges } = await open();
  await badges.settle(12);
  const id = await test.step('the id a page might have guessed', async () =>
    'abcdefghijklmnopabcdefghijklmnop');
  await page.evaluate((guess) => {
    for (const name of [guess, 'undefined', ''])
      document.dispatchEvent(
        new CustomEvent(`${name}:invitations:wxt:content-script-started`, {
          detail: { contentScriptName: 'invitations', messageId: 'other' },
        }),
      );
    const style = document.createElement('style');
    style.textContent =
      'winnow-badge { display: none !important; position: fixed !important; opacity: 0 !important }';
    document.head.append(style);
  }, id);
  await page.evaluate('demo.addLater()');
  await badges.settle(14);
  const style = await page.evaluate(() => {
    const host = document.querySelector('winnow-badge');
    const { display, opacity, position } = host
      ? getComputedStyle(host)
      : { display: '', opacity: '', position: '' };
    return { display, opacity, position };
  });
  expect(style).toEqual({ display: 'block', opacity: '1', position: 'static' });
});

test('Winnow asks nothing of the network', async ({ open, winnow, watched }) => {
  const asked: string[] = [];
  const note = (request: { url(): string }) => asked.push(request.url());
  winnow.on('request', note);
  const { page, badges } = await open();
  await badges.settle(12);
  const at = await badges.middle('Lukas Steinmann', 'copy');
  await page.mouse.click(at.x, at.y);
  await badges.click('Lukas Steinmann', 'verdict');
  winnow.off('request', note);
  const own = asked.filter(
    (url) => !url.startsWith('https://www.linkedin.com/mynetwork/invitation-manager/'),
  );
  expect(own.filter((url) => /^https?:|^wss?:/u.test(url))).toEqual([]);
  expect(watched.requests).toHaveLength(1);
});

/** Listens to messages and to what changes in the document, and wraps what could hand over a root. */
function spy(): void {
  const noted: Noted = { messages: [], attributes: [], nodes: [], roots: 0 };
  Object.assign(globalThis, { noted });
  addEventListener('message', (event) => noted.messages.push(JSON.stringify(event.data)), true);
  Element.prototype.attachShadow = new Proxy(Reflect.get(Element.prototype, 'attachShadow'), {
    apply(attach, element, init) {
      noted.roots += 1;
      return Reflect.apply(attach, element, init);
    },
  });
  // Only what comes after the page's own parsing can be Winnow's.
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => {
      for (const { type, attributeName, addedNodes } of records) {
        if (type === 'attributes') noted.attributes.push(attributeName ?? '');
        for (const node of addedNodes) noted.nodes.push(node.nodeName.toLowerCase());
      }
    }).observe(document, { subtree: true, childList: true, attributes: true }),
  );
}

/** Takes the name for an element of the page's own, which may ask for its closed root. */
function seizeName(): void {
  const state = Object.assign(globalThis, { made: 0, got: 0 });
  customElements.define(
    'winnow-badge',
    class extends HTMLElement {
      constructor() {
        super();
        state.made += 1;
        const internals = this.attachInternals();
        setTimeout(() => {
          if (internals.shadowRoot || this.shadowRoot) state.got += 1;
        }, 50);
      }
    },
  );
}
