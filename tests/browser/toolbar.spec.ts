import type { BrowserContext, Page } from '@playwright/test';
import { DEMO_FEED_ADDRESS, DEMO_INBOX } from '../../utils/demo';
import { expect, test } from './extension';
import { forgetAll, openFor } from './surfaces-page';

interface Tab {
  id: number;
  windowId: number;
  url?: string;
}
/** The browser's own interface, as the worker finds it. */
declare const chrome: {
  action: {
    getBadgeText: (about: object) => Promise<string>;
    getTitle: (about: object) => Promise<string>;
  };
  tabs: { query: (about: object) => Promise<Tab[]> };
  storage: {
    local: { set: (values: object) => Promise<void>; get: (key: string) => Promise<Record<string, unknown>> };
  };
  commands: { onCommand: { dispatch: (...told: unknown[]) => void } };
  contextMenus: {
    update: (id: string, what: object) => Promise<void>;
    onClicked: { dispatch: (...told: unknown[]) => void };
  };
};

/** The browser is shared; the memory is one. */
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ winnow }) => forgetAll(winnow));

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;

async function workerOf(winnow: BrowserContext) {
  return winnow.serviceWorkers()[0] ?? winnow.waitForEvent('serviceworker');
}

/** Text and title of the icon: on the tab in front, and on tabs without a count of their own. */
async function icon(winnow: BrowserContext): Promise<{ here: string; title: string; elsewhere: string }> {
  return (await workerOf(winnow)).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return {
      here: await chrome.action.getBadgeText({ tabId: tab?.id }),
      title: await chrome.action.getTitle({ tabId: tab?.id }),
      elsewhere: await chrome.action.getBadgeText({}),
    };
  });
}

async function setAppearance(winnow: BrowserContext, patch: object): Promise<void> {
  await (
    await workerOf(winnow)
  ).evaluate(async (changed) => {
    const value = { language: 'en', theme: null, page: 'badges', count: true, ...changed };
    await chrome.storage.local.set({ appearance: { version: 1, value } });
  }, patch);
}

/** A key of the browser's own as it would send it: its keys cannot be pressed from outside. */
async function press(winnow: BrowserContext, command: string): Promise<void> {
  await (
    await workerOf(winnow)
  ).evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** A click in the browser's own menu as it would send it. */
async function choose(
  winnow: BrowserContext,
  about: { menuItemId: string; linkUrl?: string; selectionText?: string },
): Promise<void> {
  await (
    await workerOf(winnow)
  ).evaluate(async (told) => {
    // Refused where there is no such item.
    await chrome.contextMenus.update(told.menuItemId, {});
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(told, tab);
  }, about);
}

async function listsNow(winnow: BrowserContext): Promise<unknown> {
  return (await workerOf(winnow)).evaluate(async () => {
    const { goals } = await chrome.storage.local.get('goals');
    return (goals as { value?: { lists?: unknown } } | undefined)?.value?.lists ?? null;
  });
}

async function leaveByAddress(page: Page): Promise<void> {
  await page.evaluate((address) => history.pushState(null, '', address), DEMO_FEED_ADDRESS);
}

test('the icon counts what is undecided on the page, and gives way where the page is left', async ({
  winnow,
  open,
}) => {
  await setAppearance(winnow, {});
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  const undecided = (count: number) => ({
    here: String(count),
    title: `Winnow: ${count} undecided requests on this page`,
    elsewhere: '',
  });
  await expect.poll(() => icon(winnow)).toEqual(undecided(PERSONS));
  const names = DEMO_INBOX.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const judged = await badges.judged();
  const answered = judged.filter(({ text }) => text.includes('Copy reply'));
  const nameOf = (card: string) => names.find((one) => card.includes(one)) ?? '-';
  const [first, second] = answered.map(({ card }) => nameOf(card));

  await badges.click(first ?? '-', 'copy');
  await expect.poll(() => icon(winnow)).toEqual(undecided(PERSONS - 1));
  // Copied in the popup it is the same request of the same page.
  const popup = await openFor(winnow, 'popup', page);
  await popup.evaluate(() => navigator.clipboard.writeText('before').catch(() => undefined));
  const row = popup.getByRole('listitem').filter({ hasText: second ?? '-' });
  await row.getByRole('button', { name: /^Copy/u }).first().click();
  await page.bringToFront();
  await expect.poll(() => icon(winnow)).toEqual(undecided(PERSONS - 2));
  await popup.close();

  await page.bringToFront();
  await leaveByAddress(page);
  await expect.poll(() => icon(winnow)).toMatchObject({ here: '', elsewhere: '' });
  expect((await icon(winnow)).title).not.toContain('undecided');
  await page.goBack();
  await expect.poll(async () => (await icon(winnow)).here).toBe(String(PERSONS - 2));

  await setAppearance(winnow, { count: false });
  await expect.poll(async () => (await icon(winnow)).here).toBe('');
  expect((await icon(winnow)).title).not.toContain('undecided');
  await setAppearance(winnow, { language: 'de' });
  await expect
    .poll(() => icon(winnow))
    .toMatchObject({
      here: String(PERSONS - 2),
      title: `Winnow: ${PERSONS - 2} offene Anfragen auf dieser Seite`,
    });
  await setAppearance(winnow, {});
});

test('a key goes from one undecided request to the next, and scrolls only where the page is left untouched', async ({
  winnow,
  open,
}) => {
  const { page, badges } = await open({ viewport: { width: 1100, height: 600 } });
  await badges.settle(PERSONS);
  const undecided = (await badges.judged()).filter(({ text }) => !/copied today/iu.test(text));
  const cardInFocus = async () =>
    page.evaluate(() => document.activeElement?.closest('[role="listitem"]')?.textContent ?? '');
  const seen: string[] = [];
  for (let presses = 0; presses < 3; presses += 1) {
    await press(winnow, 'next-undecided');
    await expect.poll(cardInFocus).not.toBe(seen.at(-1) ?? '');
    seen.push(await cardInFocus());
  }
  const names = DEMO_INBOX.map(({ name }) => name);
  const nameIn = (text: string) => names.find((name) => text.includes(name));
  expect(seen.map(nameIn)).toEqual(undecided.slice(0, 3).map(({ card }) => nameIn(card)));

  await setAppearance(winnow, { page: 'untouched' });
  await expect.poll(async () => page.locator('winnow-badge').count()).toBe(0);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const last = page.locator('[role="listitem"]').filter({ hasText: nameIn(undecided.at(-1)?.card ?? '') });
  await expect.poll(async () => (await icon(winnow)).here).toBe(String(undecided.length));
  for (let presses = 0; presses < undecided.length; presses += 1) await press(winnow, 'next-undecided');
  await expect(last.first()).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await setAppearance(winnow, {});
});

test('a key opens the panel; where the browser refuses it one, a tab does', async ({ winnow }) => {
  const opened = winnow.waitForEvent('page');
  await press(winnow, 'open-panel');
  const panel = await opened;
  await expect(panel).toHaveURL(/\/sidepanel\.html$/u);
  await panel.close();
});

test('the menus put a person and words on the lists and take the last change back', async ({
  winnow,
  open,
}) => {
  const { badges } = await open();
  await badges.settle(PERSONS);
  const person = 'https://www.linkedin.com/in/ada-quist-000';
  await choose(winnow, { menuItemId: 'never-person', linkUrl: `${person}?trk=x#about` });
  await expect
    .poll(() => listsNow(winnow))
    .toMatchObject({ always: [], never: [{ kind: 'person', value: person }] });
  await choose(winnow, { menuItemId: 'always-person', linkUrl: person });
  await expect
    .poll(() => listsNow(winnow))
    .toMatchObject({ always: [{ kind: 'person', value: person }], never: [] });
  await choose(winnow, { menuItemId: 'undo-list' });
  await expect
    .poll(() => listsNow(winnow))
    .toMatchObject({ always: [], never: [{ kind: 'person', value: person }] });
  await choose(winnow, { menuItemId: 'always-words', selectionText: '  tide\n gauge ' });
  await expect
    .poll(() => listsNow(winnow))
    .toMatchObject({ always: [{ kind: 'words', value: 'tide gauge' }] });
  await choose(winnow, { menuItemId: 'undo-list' });
  await expect.poll(() => listsNow(winnow)).toMatchObject({ always: [] });
  await choose(winnow, { menuItemId: 'never-words', selectionText: 'synergy' });
  await expect
    .poll(() => listsNow(winnow))
    .toMatchObject({
      always: [],
      never: [
        { kind: 'person', value: person },
        { kind: 'words', value: 'synergy' },
      ],
    });
  await choose(winnow, { menuItemId: 'undo-list' });

  // A link below profiles that is nobody's: said where the user looks, and nothing is changed.
  await expect.poll(() => listsNow(winnow)).toMatchObject({ never: [{ kind: 'person', value: person }] });
  for (const linkUrl of ['https://www.linkedin.com/in/', 'https://www.linkedin.com/company/corvane/']) {
    await choose(winnow, { menuItemId: 'never-person', linkUrl });
    await expect
      .poll(() => icon(winnow))
      .toMatchObject({
        here: '!',
        title: 'Winnow: this link leads to nobody’s profile. Your lists are as they were.',
      });
  }
  expect(await listsNow(winnow)).toEqual({ always: [], never: [{ kind: 'person', value: person }] });
});
