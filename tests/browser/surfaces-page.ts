import type { BrowserContext, Page } from '@playwright/test';
import type { PageState } from '../../utils/model';

export type Surface = 'popup' | 'sidepanel' | 'options';

/** The address of one of the extension's own pages. */
export function addressOf(winnow: BrowserContext, surface: Surface, query = ''): string {
  const [worker] = winnow.serviceWorkers();
  if (!worker) throw new Error('The extension did not start');
  return `chrome-extension://${new URL(worker.url()).host}/${surface}.html${query}`;
}

/** What a tab is made to answer, in the place of a real page: a state, or `none` for no content script. */
export type TabAnswer = { state: PageState } | 'none' | 'never';

/** Opens a surface whose tab answers as told. Everything else of the extension is the real thing. */
export async function openWith(
  winnow: BrowserContext,
  surface: Surface,
  answer: TabAnswer,
  view: { dark?: boolean; width?: number; height?: number } = {},
): Promise<Page> {
  const page = await winnow.newPage();
  await page.emulateMedia({ colorScheme: view.dark ? 'dark' : 'light' });
  await page.setViewportSize({
    width: view.width ?? (surface === 'options' ? 1100 : 400),
    height: view.height ?? (surface === 'options' ? 900 : 600),
  });
  await page.addInitScript((told) => {
    type Call = (...parts: unknown[]) => unknown;
    const tabs = (globalThis as unknown as { chrome?: { tabs?: { sendMessage: Call } } }).chrome?.tabs;
    if (!tabs) return;
    tabs.sendMessage = (...parts) => {
      const message = parts[1] as { name: string };
      const give = parts.at(-1);
      if (told === 'never') return true;
      if (told === 'none') return Promise.reject(new Error('Receiving end does not exist.'));
      const value =
        message.name === 'surface:page-state'
          ? told.state
          : message.name === 'surface:page-report'
            ? {
                report:
                  'main\n  section [role=list]\n    div [role=listitem]\n      a [href]\n      button [aria-label]',
              }
            : { shown: true };
      const reply = { ok: true, value };
      if (typeof give === 'function') (give as Call)(reply);
      return Promise.resolve(reply);
    };
  }, answer);
  await page.goto(addressOf(winnow, surface, '?tab=1'));
  return page;
}

/** The browser's number of a tab, as the popup is told by `?tab=`. */
export async function tabOf(winnow: BrowserContext, page: Page): Promise<number> {
  await page.bringToFront();
  const [worker] = winnow.serviceWorkers();
  const id = await worker?.evaluate(async () => {
    type Tabs = { query: (about: object) => Promise<{ id?: number }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error('The tab was not found');
  return id;
}

/** Opens a surface that speaks of a real tab. */
export async function openFor(winnow: BrowserContext, surface: Surface, page: Page): Promise<Page> {
  const query = `?tab=${await tabOf(winnow, page)}`;
  const opened = await winnow.newPage();
  await opened.setViewportSize({ width: 400, height: 600 });
  await opened.goto(addressOf(winnow, surface, query));
  return opened;
}
