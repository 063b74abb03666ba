import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { DEMO_ADDRESS, DEMO_INBOX, demoPage } from '../../utils/demo';
import { Badges } from './badges';
import { expect, launch, test } from './extension';
import { openFor } from './surfaces-page';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person');
const LOADS = 8;
/** A side panel in which all requests stand at once: its list draws what is in view. */
const HIGH = { width: 420, height: 2_400 };

/** Everything of a page that something else could have left a trace in, and all that was ever added to it. */
interface Seen {
  tree: string;
  sheets: number[];
  globals: string[];
  history: string[];
}

async function setPage(winnow: BrowserContext, page: 'badges' | 'untouched'): Promise<void> {
  const worker = winnow.serviceWorkers()[0] ?? (await winnow.waitForEvent('serviceworker'));
  await worker.evaluate(
    async (where) =>
      chrome.storage.local.set({
        appearance: { version: 1, value: { language: null, theme: null, page: where, count: true } },
      }),
    page,
  );
}

/** Notes every node and attribute that comes, from before the page's first. */
function watchAll(): void {
  const history: string[] = [];
  Object.assign(globalThis, { history2: history });
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') history.push(`${target.nodeName} @${attributeName}`);
      for (const node of addedNodes) if (node.nodeType === 1) history.push(`+${node.nodeName}`);
      for (const node of removedNodes) if (node.nodeType === 1) history.push(`-${node.nodeName}`);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function openDemo(context: BrowserContext): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  await page.route(/^https?:/u, (route) => route.fulfill({ contentType: 'text/html', body: demoPage() }));
  await page.addInitScript(watchAll);
  await page.goto(DEMO_ADDRESS);
  return { page, cdp: await context.newCDPSession(page) };
}

/** The whole document, closed roots and pseudo-elements included, as the browser's own tools see it. */
async function see(page: Page, cdp: CDPSession): Promise<Seen> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const tree = JSON.stringify(root, (key, value: unknown) =>
    ['nodeId', 'backendNodeId', 'frameId', 'parentId'].includes(key) ? undefined : value,
  );
  return {
    tree,
    ...(await page.evaluate(() => ({
      sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
      globals: Object.getOwnPropertyNames(globalThis).toSorted(),
      history: [...(Reflect.get(globalThis, 'history2') as string[])],
    }))),
  };
}

/** How many requests the tab's registry holds with a verdict, as the side panel shows them. */
async function verdictsIn(panel: Page): Promise<number> {
  return panel.getByText(/Worth accepting|Ask first|Decline politely|Looks like a scam/iu).count();
}

test.describe.configure({ mode: 'serial' });

let plain: Seen;

test.beforeAll(async () => {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  });
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const { page, cdp } = await openDemo(context);
  plain = await see(page, cdp);
  await browser.close();
});

test('untouched, the page is what it is without Winnow, from its first node on, while the side panel has every verdict', async () => {
  const winnow = await launch();
  try {
    await setPage(winnow, 'untouched');
    const { page, cdp } = await openDemo(winnow);
    const panel = await openFor(winnow, 'sidepanel', page);
    await panel.setViewportSize(HIGH);
    await expect.poll(async () => verdictsIn(panel)).toBeGreaterThanOrEqual(PERSONS.length);
    expect(await see(page, cdp)).toEqual(plain);
    for (let load = 0; load < LOADS; load += 1) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: load % 2 === 0 ? 1 : 6 });
      await page.reload();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
      );
      expect(await see(page, cdp)).toEqual(plain);
    }
  } finally {
    await winnow.close();
  }
});

test('"show on page" then scrolls to the card and does no more', async () => {
  const winnow = await launch();
  try {
    await setPage(winnow, 'untouched');
    const { page, cdp } = await openDemo(winnow);
    const panel = await openFor(winnow, 'sidepanel', page);
    await panel.setViewportSize(HIGH);
    await expect.poll(async () => verdictsIn(panel)).toBeGreaterThanOrEqual(PERSONS.length);
    // Among the first in the panel's list, and below the fold of a low window.
    const name = PERSONS[3]?.name ?? '';
    await page.setViewportSize({ width: 1100, height: 300 });
    const card = page.locator('[role="listitem"]', { hasText: name });
    await expect(card).not.toBeInViewport();
    await panel.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click({ timeout: 5_000 });
    await panel.getByRole('button', { name: 'Show on page' }).click({ timeout: 5_000 });
    await expect(card).toBeInViewport();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await see(page, cdp)).toEqual(plain);
  } finally {
    await winnow.close();
  }
});

test('the setting takes effect at once in both directions', async () => {
  const winnow = await launch();
  try {
    const { page, cdp } = await openDemo(winnow);
    const badges = new Badges(cdp);
    await badges.settle(PERSONS.length);
    await setPage(winnow, 'untouched');
    await expect.poll(async () => (await badges.all()).length).toBe(0);
    const { history: _plain, ...without } = plain;
    // The badges go first, the room they had within the same moment: looked at until both are gone.
    await expect(async () => {
      const { history: _badged, ...after } = await see(page, cdp);
      expect(after).toEqual(without);
    }).toPass({ timeout: 5_000 });
    await setPage(winnow, 'badges');
    await badges.settle(PERSONS.length);
  } finally {
    await winnow.close();
  }
});
