import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DEMO_INBOX } from '../../utils/demo';
import { sampleState } from '../unit/components/surfaces/sample';
import { BUILD, expect, test } from './extension';
import { addressOf, openFor, openWith } from './surfaces-page';

const PEOPLE = DEMO_INBOX.filter(({ kind }) => kind === 'person');

test.beforeAll(async ({ winnow }) => {
  // For the extension's own pages, whose origin cannot be named here.
  await winnow.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('the popup lists the requests of the tab, each with a verdict, and copies a reply in one click', async ({
  winnow,
  open,
}) => {
  const { page } = await open();
  const popup = await openFor(winnow, 'popup', page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText(`${PEOPLE.length} requests`);
  await expect(
    popup
      .getByRole('listitem')
      .filter({ has: popup.locator('.row-main') })
      .first(),
  ).toContainText(PEOPLE[0]?.name ?? '-');
  await expect(popup.getByText('No verdict yet')).toHaveCount(0);
  const copy = popup.getByRole('button', { name: /^Copy reply to/u }).first();
  await copy.click();
  await expect(copy).toHaveAttribute('data-state', 'done');
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied.length).toBeGreaterThan(20);
  await popup.getByRole('button', { name: new RegExp(`^${PEOPLE[0]?.name}`, 'u') }).click();
  await expect(popup.locator('.reply-text')).toHaveText(copied);
  await popup.close();
});

test('keys alone lead from the open popup to a copied reply', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', { state: sampleState(7) });
  await expect(popup.getByRole('button', { name: /^Tomasz/u })).toBeFocused();
  await popup.keyboard.press('/');
  await popup.keyboard.type('priya');
  await expect(popup.getByRole('button', { name: /^Tomasz/u })).toHaveCount(0);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: /^Priya/u })).toBeFocused();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.reply-text')).toBeInViewport();
  await popup.keyboard.press('c');
  await expect(popup.getByRole('status').filter({ hasText: 'copied' })).toHaveText(
    'Reply to Priya Ramanathan copied.',
  );
  const reply = await popup.locator('.reply-text').textContent();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(reply);
  // Among the kinds of a reply the arrows choose the kind, and `c` copies the one that is chosen.
  await popup.getByRole('radio', { name: 'Ask for details' }).focus();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('radio', { name: 'Decline', exact: true })).toBeChecked();
  await popup.keyboard.press('c');
  await expect(popup.locator('.reply-foot [data-state="done"]')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toMatch(/I will pass\.$/u);
  await popup.close();
});

test('copying moves no row, and the sheet of keys covers none that has the focus', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', { state: sampleState(40) });
  await expect(popup.getByRole('button', { name: /^Tomasz/u }).first()).toBeFocused();
  const tops = async () =>
    popup.locator('.row').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().top));
  const before = await tops();
  await popup.keyboard.press('c');
  await expect(popup.locator('.row-sign')).toBeVisible();
  expect(await tops()).toEqual(before);
  for (let step = 0; step < 12; step += 1) await popup.keyboard.press('j');
  const focused = popup.locator('.row:has(> .row-head > .row-main:focus)');
  await popup.keyboard.press('?');
  await expect(popup.locator('.key-hints')).toBeVisible();
  const [row, sheet] = [await focused.boundingBox(), await popup.locator('.foot').boundingBox()];
  // Their hairlines lie on each other.
  expect((row?.y ?? Infinity) + (row?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 2);
  await popup.close();
});

test('in the side panel the keys work before anything was clicked', async ({ winnow }) => {
  const panel = await openWith(winnow, 'sidepanel', { state: sampleState(7) });
  await expect(panel.getByRole('button', { name: /^Tomasz/u })).toBeVisible();
  await panel.keyboard.press('j');
  await expect(panel.getByRole('button', { name: /^Tomasz/u })).toBeFocused();
  await panel.close();
});

test('chips filter the list and the way to the end of a thousand is short', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', { state: sampleState(1_000) });
  await popup.getByRole('button', { name: /^Scam/u }).click();
  await expect(popup.locator('.row').first()).toContainText('Emma Fraser');
  await expect(popup.locator('.row').nth(1)).toContainText('Emma Fraser');
  await popup.getByRole('button', { name: /^All/u }).click();
  await popup.locator('.list-scroller').evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(popup.locator('[aria-posinset="1000"]')).toBeInViewport();
  expect(await popup.locator('.row').count()).toBeLessThan(40);
  await popup.close();
});

test('a change of goals in the options changes verdicts on the page and in the popup', async ({
  winnow,
  open,
}) => {
  const { page } = await open();
  const popup = await openFor(winnow, 'popup', page);
  const verdicts = popup.locator('.row-verdict strong');
  await expect(verdicts.first()).toBeVisible();
  await expect(popup.getByText('No verdict yet')).toHaveCount(0);
  const before = await verdicts.allTextContents();

  const options = await winnow.newPage();
  await options.goto(await addressOf(winnow, 'options'));
  await options.getByRole('radio', { name: /^Not open to strangers/u }).click();
  await expect(options.getByRole('status').filter({ hasText: /^Saved$/u })).toBeVisible();

  await popup.bringToFront();
  await expect(async () => expect(await verdicts.allTextContents()).not.toEqual(before)).toPass();
  await options.reload();
  await expect(options.getByRole('radio', { name: /^Not open to strangers/u })).toBeChecked();
  await options.getByRole('radio', { name: /^Open to good offers/u }).click();
  await expect(options.getByRole('status').filter({ hasText: /^Saved$/u })).toBeVisible();
  await popup.bringToFront();
  await expect(verdicts).toHaveText(before);
  await options.close();
  await popup.close();
});

test('undo takes the last saved change back, also in what is stored', async ({ winnow }) => {
  const options = await winnow.newPage();
  await options.goto(await addressOf(winnow, 'options'));
  const undo = options.getByRole('button', { name: 'Undo last change' });
  await expect(undo).toBeDisabled();
  await options.getByRole('textbox', { name: 'Roles you would take' }).fill('Data Engineer');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('status').filter({ hasText: /^Saved$/u })).toBeVisible();
  await undo.click();
  await expect(options.getByText('Last change undone')).toBeVisible();
  await expect(options.getByText('Data Engineer', { exact: true })).toHaveCount(0);
  await options.reload();
  await expect(options.getByRole('heading', { name: 'Winnow settings' })).toBeVisible();
  await expect(options.getByText('Data Engineer', { exact: true })).toHaveCount(0);
  await options.close();
});

test('a change made in the moment of leaving is not lost', async ({ winnow }) => {
  const options = await winnow.newPage();
  const address = await addressOf(winnow, 'options');
  await options.goto(address);
  await options.getByRole('checkbox', { name: 'Internship' }).check();
  await options.goto('about:blank');
  await options.goto(address);
  await expect(options.getByRole('checkbox', { name: 'Internship' })).toBeChecked();
  await options.getByRole('checkbox', { name: 'Internship' }).uncheck();
  await expect(options.getByRole('status').filter({ hasText: /^Saved$/u })).toBeVisible();
  await options.close();
});

test('a value that is refused is told at its field and nothing is stored', async ({ winnow }) => {
  const options = await winnow.newPage();
  await options.goto(await addressOf(winnow, 'options'));
  await options.getByRole('spinbutton', { name: 'Amount' }).fill('80000');
  await expect(options.getByRole('status').filter({ hasText: /^Saved$/u })).toBeVisible();
  await options.getByRole('combobox', { name: 'Currency' }).fill('EU');
  await expect(options.getByText('Must be a three-letter currency code.')).toBeVisible();
  await expect(options.getByText('Not saved yet: one field needs a look')).toBeVisible();
  await options.getByRole('button', { name: 'Undo last change' }).click();
  await expect(options.getByText('Last change undone')).toBeVisible();
  await expect(options.getByRole('combobox', { name: 'Currency' })).not.toHaveAttribute('aria-invalid');
  await options.getByRole('combobox', { name: 'Currency' }).fill('USD');
  await expect(options.getByRole('status').filter({ hasText: /^Saved$/u })).toBeVisible();
  await options.getByRole('spinbutton', { name: 'Amount' }).fill('');
  await expect(options.getByRole('status').filter({ hasText: /^Saved$/u })).toBeVisible();
  await options.close();
});

test('off LinkedIn one button opens the invitations', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', 'none');
  await winnow.route(/^https:\/\/www\.linkedin\.com\//u, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>x</title>' }),
  );
  const opening = winnow.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open invitations' }).click();
  const page = await opening;
  await page.waitForURL('https://www.linkedin.com/mynetwork/invitation-manager/received/');
  await winnow.unroute(/^https:\/\/www\.linkedin\.com\//u);
  await page.close();
  await popup.close();
});

test('a page that refuses to answer is to be reloaded once', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', 'refuses');
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('Reload this tab once');
  await popup.close();
});

test('the side panel follows the tab in front', async ({ winnow, open }) => {
  const { page } = await open();
  await expect(page.getByText('Manage invitations')).toBeVisible();
  const panel = await winnow.newPage();
  // Without `?tab=` the panel, opened as a tab, finds itself in front until another tab comes there.
  await panel.goto(await addressOf(winnow, 'sidepanel'));
  await expect(panel.getByRole('heading', { name: 'Open your invitations first' })).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(`${PEOPLE.length} requests`);
  await panel.close();
});

test('hostile names, headlines and notes are shown as plain text and break nothing', async ({ winnow }) => {
  const state = sampleState(3);
  const [first, second, third] = state.rows;
  if (!first || !second || !third) throw new Error('there are no rows');
  first.invitation.name = '<img src=x onerror="document.title=1">';
  first.invitation.headline = 'W'.repeat(3_000);
  second.invitation.name = '\u202Eelttil a\u200B'.repeat(30);
  second.invitation.note = `${'😀'.repeat(5_000)}\uD800 <script>document.title=2</script>`;
  third.invitation.name = '__proto__';
  const popup = await openWith(winnow, 'popup', { state });
  await expect(popup.getByText('<img src=x onerror="document.title=1">')).toBeVisible();
  await popup.locator('.row-main').nth(1).click();
  await expect(popup.locator('.note')).toContainText('<script>');
  expect(await popup.title()).toBe('Winnow');
  const sideways = await popup.evaluate(
    () =>
      [document.documentElement, ...document.querySelectorAll('.list-scroller, .row, .detail')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ).length,
  );
  expect(sideways).toBe(0);
  // Nothing in a row lies under its copy button.
  const row = popup.locator('.row').first();
  const name = await row.locator('.row-name').boundingBox();
  const copy = await row.locator('.row-side button').boundingBox();
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(copy?.x ?? 0);
  await popup.close();
});

test('what a screen reader is told of a row', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', { state: sampleState(1) });
  await expect(popup.getByRole('list', { name: 'Pending requests' })).toMatchAriaSnapshot(`
    - list "Pending requests":
      - listitem:
        - button /^Tomasz Wierzbicki Engineering Manager, Data Platform at Halden Maritime Worth accepting Written for you/
        - button "Copy reply to Tomasz Wierzbicki": Copy reply
  `);
  await popup.close();
});

test('the popup weighs at most 120 kB gzipped', () => {
  const html = readFileSync(join(BUILD, 'popup.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)].flatMap(
    ([, file]) => file ?? [],
  );
  expect(files.length).toBeGreaterThan(2);
  const weight = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0);
  expect(weight).toBeLessThan(120_000);
});
