import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium, test as base } from '@playwright/test';
import { begin } from '../../scripts/demo/begin';
import type { DemoPageOptions } from '../../utils/demo';
import { DEMO_ADDRESS, DEMO_FEED_ADDRESS, demoPage } from '../../utils/demo';
import { Badges } from './badges';

export { expect } from '@playwright/test';

/** The extension under test: the build that ships, unless `WINNOW_BUILD` names another. */
export const BUILD = resolve(process.env['WINNOW_BUILD'] ?? '.output/chrome-mv3');

export interface OpenOptions extends DemoPageOptions {
  /** Answers with this markup instead of the demo page. */
  html?: string;
  /** Runs in the page before any of its scripts. */
  before?: () => void;
  viewport?: { width: number; height: number };
  /** Headers of the answer. */
  headers?: Record<string, string>;
}

/** What happened in the browser while a test ran. */
export interface Watched {
  /** Addresses asked of the network by whomever. */
  requests: string[];
  /** Errors and warnings in the console of page and content script, and uncaught ones. */
  errors: string[];
}

interface Fixtures {
  watched: Watched;
  /** Opens a demo page under LinkedIn's own address. */
  open: (options?: OpenOptions) => Promise<{ page: Page; badges: Badges; cdp: CDPSession }>;
}

interface WorkerFixtures {
  /** A browser with Winnow, shared by the tests of one worker. */
  winnow: BrowserContext;
}

/** Starts a browser with Winnow, agreed to, in which no name but this machine's own can be found. */
export async function launch(): Promise<BrowserContext> {
  const context = await launchFresh();
  await begin(context);
  return context;
}

/** The same as right after it was installed: the welcome tab opens, and nothing is agreed to. */
export async function launchFresh(): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    viewport: { width: 1100, height: 900 },
    args: [
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  winnow: [
    async ({ browserName: _unused }, use) => {
      const context = await launch();
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
        origin: 'https://www.linkedin.com',
      });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  watched: async ({ browserName: _unused }, use) => use({ requests: [], errors: [] }),
  open: async ({ winnow, watched }, use) => {
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const page = await winnow.newPage();
      pages.push(page);
      if (options.viewport) await page.setViewportSize(options.viewport);
      page.on('pageerror', (error) => watched.errors.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) watched.errors.push(message.text());
      });
      await page.route(/^https?:/u, (route) => {
        watched.requests.push(route.request().url());
        return route.request().isNavigationRequest()
          ? route.fulfill({
              contentType: 'text/html',
              headers: options.headers,
              body: options.html ?? demoPage(options),
            })
          : route.fulfill({ status: 204 });
      });
      if (options.before) await page.addInitScript(options.before);
      await page.goto(options.start === 'feed' ? DEMO_FEED_ADDRESS : DEMO_ADDRESS);
      const cdp = await winnow.newCDPSession(page);
      return { page, badges: new Badges(cdp), cdp };
    });
    for (const page of pages) await page.close();
  },
});
