import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { DEMO_ADDRESS, DEMO_FEED_ADDRESS, demoPage } from '../utils/demo';
import { launchWithWinnow } from './demo/browser';

/**
 * Measures what Winnow's content script costs: `npm run bench:page`. Script time of the whole page (V8's own count) over many
 * navigations, with Winnow and without; the difference is Winnow's. A report, not a test: it depends on the machine.
 */
const NAVIGATIONS = 1_000;
const LOADS = 15;
const ROUNDS = 3;

interface Cost {
  /** Milliseconds of script for each soft navigation from one page to another, neither of the invitations. */
  navigation: number;
  /** The same for a whole load of such a page. */
  load: number;
  /** The same for a load of the invitations page until all is still; without Winnow the page's own. */
  invitations: number;
}

async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}

/** The script time that `work` takes, in milliseconds. The count begins anew with each load. */
async function during(cdp: CDPSession, fromLoad: boolean, work: () => Promise<void>): Promise<number> {
  const before = fromLoad ? 0 : await scriptTime(cdp);
  await work();
  return (await scriptTime(cdp)) - before;
}

async function loads(page: Page, cdp: CDPSession, address: string, still: number): Promise<number> {
  const costs: number[] = [];
  for (let at = 0; at < LOADS; at += 1) {
    const cost = await during(cdp, true, async () => {
      await page.goto(address);
      await page.waitForTimeout(still);
    });
    costs.push(cost);
  }
  return middle(costs);
}

const middle = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(context: BrowserContext): Promise<Cost> {
  const page = await context.newPage();
  await page.route(/^https?:/u, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html',
          body: demoPage({ start: route.request().url().includes('/feed/') ? 'feed' : 'invitations' }),
        })
      : route.fulfill({ status: 204 }),
  );
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const load = await loads(page, cdp, DEMO_FEED_ADDRESS, 150);
  const walk = async (): Promise<void> => {
    await page.evaluate(async (count) => {
      for (let at = 0; at < count; at += 1) {
        history.pushState({}, '', at % 2 === 0 ? `/jobs/?at=${at}` : `/feed/?at=${at}`);
        if (at % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    }, NAVIGATIONS);
  };
  await walk();
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) costs.push(await during(cdp, false, walk));
  const invitations = await loads(page, cdp, DEMO_ADDRESS, 600);
  await page.close();
  return { navigation: middle(costs) / NAVIGATIONS, load, invitations };
}

const plain = await chromium.launchPersistentContext('', {
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  viewport: { width: 1280, height: 800 },
});
const without = await measure(plain);
await plain.close();
const { context } = await launchWithWinnow({ headless: true });
const withWinnow = await measure(context);
await context.close();

const row = (what: string, key: keyof Cost): string =>
  [
    what.padEnd(34),
    ...[without[key], withWinnow[key], withWinnow[key] - without[key]].map((ms) =>
      ms.toFixed(3).padStart(10),
    ),
  ].join('');
console.log(
  `${''.padEnd(34)}${'without'.padStart(10)}${'with'.padStart(10)}${'Winnow'.padStart(10)}  ms of script`,
);
console.log(row('soft navigation off the invitations', 'navigation'));
console.log(row('load of the feed', 'load'));
console.log(row('load of the invitations (14 cards)', 'invitations'));
