import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { chromium } from '@playwright/test';
import { DEMO_ADDRESS, DEMO_GOALS, demoPage } from '../../utils/demo';
import type { DemoPageOptions } from '../../utils/demo';
import type { PageState } from '../../utils/model';
import { goalsSchema } from '../../utils/model';
import { begin } from './begin';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How long a verdict may take before the demo gives up and says so, in milliseconds. */
const PATIENCE = 20_000;

/** A browser with Winnow in it. */
export interface Session {
  context: BrowserContext;
  worker: Worker;
  /** The extension's id, for the addresses of its own pages. */
  id: string;
}

/** Starts Chromium with the built extension and the demo's goals; nothing can reach a real site. */
export async function launchWithWinnow(options: { headless: boolean }): Promise<Session> {
  const build = process.env['WINNOW_BUILD'] ?? join(ROOT, '.output', 'chrome-mv3');
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const worker = await begin(context);
  const session = { context, worker, id: new URL(worker.url()).host };
  await setGoals(session, goalsSchema.parse(DEMO_GOALS));
  return session;
}

/** Stores goals as the options page would. */
export async function setGoals(session: Session, goals: unknown): Promise<void> {
  await session.worker.evaluate(async (value) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(v: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ goals: { version: 1, value } });
  }, goals as object);
}

/** Answers LinkedIn's address with the demo page inside this browser and opens it in the first tab. */
export async function openDemo(session: Session, options: DemoPageOptions = {}): Promise<Page> {
  // Only the web is answered: the extension's own pages must load their own files.
  await session.context.route(/^https?:/u, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: demoPage(options) })
      : route.fulfill({ status: 204, body: '' }),
  );
  const page = session.context.pages()[0] ?? (await session.context.newPage());
  await page.goto(DEMO_ADDRESS);
  return page;
}

/** The tab's number in the browser, which extension pages take as `?tab=`. */
export async function tabIdOf(session: Session): Promise<number> {
  const id = await session.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number; index: number }[]> } };
    };
    const tabs = await chrome.tabs.query({});
    return tabs.toSorted((a, b) => a.index - b.index)[0]?.id;
  });
  if (id === undefined) throw new Error('The browser has no tab.');
  return id;
}

/** What the tab's content script has read and been told. */
export async function readPageState(session: Session, _page: Page): Promise<PageState> {
  const answer = await session.worker.evaluate(
    async (tab) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { sendMessage(t: number, m: object): Promise<unknown> } };
      };
      return chrome.tabs.sendMessage(tab, { name: 'surface:page-state', data: null });
    },
    await tabIdOf(session),
  );
  const { ok, value } = answer as { ok: boolean; value: PageState };
  if (!ok) throw new Error('Winnow on the page did not answer.');
  return value;
}

/** Waits until every request that was read has its verdict. */
export async function waitForVerdicts(session: Session, page: Page): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const state = await readPageState(session, page).catch(() => null);
    if (state && state.rows.length > 0 && state.rows.every((row) => row.judgement)) return;
    if (Date.now() > deadline) {
      throw new Error(
        `No verdicts after ${PATIENCE / 1000} s: ${JSON.stringify(state?.health ?? 'no answer from the page')}.`,
      );
    }
    await page.waitForTimeout(100);
  }
}
