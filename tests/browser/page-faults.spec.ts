import type { BrowserContext, Worker } from '@playwright/test';
import { DEMO_ADDRESS, DEMO_INBOX, DEMO_LATER, demoPage } from '../../utils/demo';
import { Badges } from './badges';
import { expect, launch, test } from './extension';

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

test('a stopped worker starts again for the next batch', async ({ open, winnow, watched }) => {
  const { page, badges, cdp } = await open();
  await badges.settle(PERSONS);
  await workerOf(winnow);
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  expect(workers).toHaveLength(1);
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
  await page.evaluate('demo.addLater()');
  await badges.settle(PERSONS + DEMO_LATER.length);
  expect(watched.errors).toEqual([]);
});

test('after a reload of the extension the old script clears its things away without a word', async () => {
  const context = await launch();
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.route(/^https?:/u, (route) => route.fulfill({ contentType: 'text/html', body: demoPage() }));
    await page.goto(DEMO_ADDRESS);
    const badges = new Badges(await context.newCDPSession(page));
    await badges.settle(PERSONS);
    const worker = await workerOf(context);
    await Promise.all([
      worker.waitForEvent('close'),
      worker.evaluate('chrome.runtime.reload()').catch(() => undefined),
    ]);
    // What a person does who comes back to the tab.
    await expect
      .poll(async () => {
        await page.evaluate(() => dispatchEvent(new Event('focus')));
        return page.locator('winnow-badge').count();
      })
      .toBe(0);
    await page.evaluate('demo.addLater()');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#nav a[href="/feed/"]')?.click();
      document.querySelector<HTMLElement>('#nav a[href*="mynetwork"]')?.click();
    });
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await page.locator('winnow-badge').count()).toBe(0);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
});

test('the history holds what was seen, without names or notes, and what was copied', async ({
  open,
  winnow,
}) => {
  const { badges } = await open();
  await badges.settle(PERSONS);
  await badges.click('Lukas Steinmann', 'copy');
  const worker = await workerOf(winnow);
  const read = async () =>
    worker.evaluate<{ copied: string | null; firm: string | null }[]>(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('winnow-history');
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('requests').objectStore('requests').getAll();
            all.addEventListener('success', () => {
              opening.result.close();
              resolve(all.result);
            });
          });
        }),
    );
  await expect
    .poll(async () => (await read()).filter(({ copied }) => copied !== null).length)
    .toBeGreaterThan(0);
  const kept = await read();
  expect(kept.length).toBeGreaterThanOrEqual(PERSONS);
  expect(JSON.stringify(kept)).not.toMatch(/Priya|Ramanathan|came across|WhatsApp/u);
});

test('a change of the goals has the page judged again', async () => {
  const context = await launch();
  try {
    const page = await context.newPage();
    await page.route(/^https?:/u, (route) => route.fulfill({ contentType: 'text/html', body: demoPage() }));
    await page.goto(DEMO_ADDRESS);
    const badges = new Badges(await context.newCDPSession(page));
    await badges.settle(PERSONS);
    const before = (await badges.all()).map(({ label }) => label);
    const worker = await workerOf(context);
    await worker.evaluate("chrome.storage.local.set({ goals: { version: 1, value: { intent: 'closed' } } })");
    await expect
      .poll(async () => (await badges.all()).filter(({ label }) => /decline/iu.test(label)).length)
      .toBeGreaterThan(before.filter((label) => /decline/iu.test(label)).length);
  } finally {
    await context.close();
  }
});

test('a page that forbids the clipboard still gets the reply copied, or says why not', async ({ open }) => {
  const { page, badges } = await open({ headers: { 'permissions-policy': 'clipboard-write=()' } });
  await badges.settle(PERSONS);
  const at = await badges.middle('Priya Ramanathan', 'copy');
  await page.mouse.click(at.x, at.y);
  await expect
    .poll(() => badges.textOn('Priya Ramanathan'))
    .toMatch(/Reply copied\.|The browser did not allow copying/u);
});
