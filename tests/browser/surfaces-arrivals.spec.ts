import type { Page } from '@playwright/test';
import { DEMO_ADDRESS, demoPage } from '../../utils/demo';
import { sampleState } from '../unit/components/surfaces/sample';
import { expect, launch, launchFresh, test } from './extension';
import { addressOf, openFor, openWith } from './surfaces-page';

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration: (wanted: object) => Promise<void> };
  contextMenus: {
    update: (id: string, what: object) => Promise<void>;
    onClicked: { dispatch: (...told: unknown[]) => void };
  };
  tabs: { query: (about: object) => Promise<unknown[]> };
  storage: { session: { set: (items: object) => Promise<void>; get: (key: string) => Promise<object> } };
};

test.beforeAll(async ({ winnow }) => {
  // For the extension's own pages, whose origin cannot be named here.
  await winnow.grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const surface of ['popup', 'sidepanel'] as const) {
  test(`the ${surface} judges a pasted note, and asks for one first`, async ({ winnow }) => {
    const opened = await openWith(winnow, surface, 'none', { height: surface === 'popup' ? 600 : 900 });
    await opened.getByText('Judge a text you paste').click();
    await opened.getByRole('button', { name: 'Judge this note' }).click();
    await expect(opened.getByText('Paste a note first.')).toBeVisible();
    await opened
      .getByRole('textbox', { name: 'Their note' })
      .fill('Hi, can we have a quick call about an exciting opportunity with one of my clients?');
    await opened.getByRole('textbox', { name: 'Their headline' }).fill('Talent partner at an agency');
    await opened.getByRole('button', { name: 'Judge this note' }).click();
    const result = opened.getByRole('region', { name: 'Verdict on the pasted note' });
    await expect(result.locator('.verdict-badge')).toBeVisible();
    await expect(result.locator('.reply-text')).not.toContainText('Unknown');
    await result.getByRole('button', { name: /^Copy reply/u }).click();
    expect(await opened.evaluate(async () => navigator.clipboard.readText())).toBe(
      await result.locator('.reply-text').textContent(),
    );
    await opened.close();
  });
}

test('the popup with a list has its paste box below it, in view', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', { state: sampleState(7) });
  await expect(popup.getByText('Judge a text you paste')).toBeInViewport({ ratio: 1 });
  await popup.getByText('Judge a text you paste').click();
  await expect(popup.getByRole('textbox', { name: 'Their note' })).toBeInViewport();
  await expect(popup.locator('.row-main').first()).toBeInViewport();
  await popup.close();
});

test('a text handed over stands in the side panel’s paste box, and nowhere else', async ({ winnow }) => {
  const panel = await winnow.newPage();
  await panel.goto(await addressOf(winnow, 'sidepanel'));
  for (const text of ['Hi, quick call about a role?', 'And another note.']) {
    await panel.evaluate(async (given) => chrome.storage.session.set({ 'given-text': given }), text);
    await expect(panel.getByRole('textbox', { name: 'Their note' })).toHaveValue(text);
  }
  expect(await panel.evaluate(async () => chrome.storage.session.get('given-text'))).toEqual({});
  await panel.close();
});

test('the menu of a selection hands the text over; without a turn of the user’s own it opens in a tab', async ({
  winnow,
}) => {
  const worker = winnow.serviceWorkers()[0] ?? (await winnow.waitForEvent('serviceworker'));
  // The browser's own menu cannot be clicked from here: the event it would send is sent in its place.
  const opened = winnow.waitForEvent('page');
  await worker.evaluate(async () => {
    // Refused where there is no such item.
    await chrome.contextMenus.update('assess-selected', { visible: true });
    const [tab] = await chrome.tabs.query({ active: true });
    chrome.contextMenus.onClicked.dispatch(
      { menuItemId: 'assess-selected', selectionText: 'Quick chat about your funnel?' },
      tab,
    );
  });
  const panel = await opened;
  await expect(panel).toHaveURL(/\/sidepanel\.html$/u);
  await expect(panel.getByRole('textbox', { name: 'Their note' })).toHaveValue(
    'Quick chat about your funnel?',
  );
  // One click was enough: the text was handed over to be judged.
  await expect(panel.getByRole('region', { name: 'Verdict on the pasted note' })).toContainText('Copy reply');
  await panel.close();
});

test('before the agreement popup and side panel say that nothing is read, and lead to it', async () => {
  const context = await launchFresh();
  try {
    await context.route(/^https?:/u, (route) =>
      route.fulfill({ contentType: 'text/html', body: demoPage() }),
    );
    const isWelcome = (one: Page) => one.url().endsWith('/welcome.html');
    await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
    const page = await context.newPage();
    await page.goto(DEMO_ADDRESS);
    const popup = await openFor(context, 'popup', page);
    const panel = await openFor(context, 'sidepanel', page);
    for (const surface of [popup, panel]) {
      await expect(surface.getByRole('heading', { level: 2 })).toHaveText('Winnow has not begun yet');
      await expect(surface.getByRole('button', { name: 'Pause Winnow' })).toHaveCount(0);
    }
    const opening = context.waitForEvent('page');
    await popup.getByRole('button', { name: 'See what is read, and begin' }).click();
    const welcome = await opening;
    await expect(welcome).toHaveURL(/\/welcome\.html#begin$/u);
    await expect(welcome.getByRole('heading', { name: 'Before it begins' })).toBeInViewport();
    await welcome.getByRole('button', { name: 'I agree: begin' }).click();
    // A page behind others draws nothing, so that its list would not be counted.
    await page.bringToFront();
    for (const surface of [popup, panel])
      await expect(surface.getByRole('heading', { level: 1 })).toHaveText(/^[0-9]+ requests$/u);
  } finally {
    await context.close();
  }
});

test('access to LinkedIn that the browser withholds is told, with one button to mend it', async () => {
  const context = await launch();
  try {
    const address = await addressOf(context, 'popup');
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      async (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      new URL(address).host,
    );
    const popup = await context.newPage();
    await popup.goto(address);
    await expect(popup.getByRole('heading', { name: 'Winnow may not run on LinkedIn' })).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Allow it on LinkedIn' })).toBeEnabled();
    const page = await context.newPage();
    await page.route(/^https?:/u, (route) => route.fulfill({ contentType: 'text/html', body: demoPage() }));
    await page.goto(DEMO_ADDRESS);
    expect(await page.locator('winnow-badge').count()).toBe(0);
    // The button opens the browser's own question, which cannot be answered from here; given on its settings page it is the same.
    await settings.evaluate(
      async (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_ALL_SITES' }),
      new URL(address).host,
    );
    await page.reload();
    await expect.poll(() => page.locator('winnow-badge').count()).toBeGreaterThan(0);
    await popup.reload();
    await expect(popup.getByRole('heading', { name: 'Winnow may not run on LinkedIn' })).toHaveCount(0);
  } finally {
    await context.close();
  }
});
