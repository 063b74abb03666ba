import type { BrowserContext, Page } from '@playwright/test';
import type { PageState } from '../../utils/model';

/** The browser's own interface, as the functions below find it within an extension page. */
type Call = (...parts: unknown[]) => unknown;
declare const chrome: {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  tabs: {
    sendMessage: Call;
    query: (about: object) => Promise<{ id?: number; lastAccessed?: number }[]>;
  };
};

export type Surface = 'popup' | 'sidepanel' | 'options';

const ids = new WeakMap<BrowserContext, string>();

/** The address of one of the extension's own pages. Its id is asked once: later the worker may be asleep. */
export async function addressOf(winnow: BrowserContext, surface: Surface, query = ''): Promise<string> {
  let id = ids.get(winnow);
  if (id === undefined) {
    const worker = winnow.serviceWorkers()[0] ?? (await winnow.waitForEvent('serviceworker'));
    id = new URL(worker.url()).host;
    ids.set(winnow, id);
  }
  return `chrome-extension://${id}/${surface}.html${query}`;
}

/** What a tab is made to answer, in the place of a real page: a state, `none` for no content script, or a refusal. */
export type TabAnswer = { state: PageState } | 'none' | 'refuses';

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
    chrome.tabs.sendMessage = (...parts) => {
      const message = parts[1] as { name: string; data: { first: number } };
      const give = parts.at(-1);
      if (told === 'none') return Promise.reject(new Error('Receiving end does not exist.'));
      const rows = typeof told === 'string' ? [] : told.state.rows;
      const counts = { accept: 0, ask: 0, decline: 0, report: 0 };
      for (const { judgement } of rows) if (judgement) counts[judgement.assessment.verdict] += 1;
      const value =
        told !== 'refuses' && message.name === 'surface:page-state'
          ? told.state
          : told !== 'refuses' && message.name === 'surface:page-glance'
            ? {
                ...told.state,
                rows: rows.slice(0, message.data.first),
                serial: '1',
                total: rows.length,
                counts,
              }
            : message.name === 'surface:page-outline'
              ? {
                  outline: [
                    'main',
                    '',
                    [],
                    [
                      [
                        'section',
                        'list',
                        [],
                        [
                          [
                            'div',
                            'listitem',
                            [],
                            [
                              ['a', '', ['href'], []],
                              ['button', '', ['aria-label'], []],
                            ],
                          ],
                        ],
                      ],
                    ],
                  ],
                }
              : { shown: true };
      const reply =
        told === 'refuses' ? { ok: false, reason: 'The page could not answer.' } : { ok: true, value };
      if (typeof give === 'function') (give as Call)(reply);
      return Promise.resolve(reply);
    };
  }, answer);
  await page.goto(await addressOf(winnow, surface, '?tab=1'));
  return page;
}

/** Opens a surface that speaks of a real tab, named by `?tab=`. */
export async function openFor(winnow: BrowserContext, surface: Surface, page: Page): Promise<Page> {
  await page.bringToFront();
  const opened = await winnow.newPage();
  await opened.setViewportSize({ width: 400, height: 600 });
  await opened.goto(await addressOf(winnow, surface));
  const id = await opened.evaluate(async () => {
    // The newest in front is the surface itself, the one before it the page.
    const [, before] = (await chrome.tabs.query({})).toSorted(
      (a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    );
    return before?.id;
  });
  await opened.goto(await addressOf(winnow, surface, `?tab=${id}`));
  return opened;
}

/** Has the memory forget what earlier tests left in it: the browser is shared by the files of one worker. */
export async function forgetAll(winnow: BrowserContext): Promise<void> {
  const page = await winnow.newPage();
  await page.goto(await addressOf(winnow, 'options'));
  await page.evaluate(async () => chrome.runtime.sendMessage({ name: 'surface:wipe-memory', data: null }));
  await page.close();
}
