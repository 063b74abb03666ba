import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { demoInvitations } from '../../utils/demo';
import { expect, test } from './extension';
import { connectionsCsv, invitationsCsv, POSITIONS_CSV, PROFILE_CSV, SKILLS_CSV } from './memory-export';
import { addressOf, forgetAll, openFor } from './surfaces-page';

/** The browser's own interface, as extension pages find it. */
declare const chrome: { action: { getBadgeText: (about: object) => Promise<string> } };

/** The browser is shared; the memory is one. */
test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ winnow }) => forgetAll(winnow));

async function openTab(winnow: BrowserContext, tab: 'memory' | 'data' | 'lists'): Promise<Page> {
  const page = await winnow.newPage();
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(`${await addressOf(winnow, 'options')}#${tab}`);
  return page;
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['WINNOW_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

async function give(page: Page, button: string, files: { name: string; text: string | Uint8Array }[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(typeof text === 'string' ? strToU8(text) : text),
    })),
  );
}

async function wipe(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Memory and statistics' }).click();
  await page.getByRole('button', { name: 'Forget everything…' }).click();
  const sure = page.getByRole('button', { name: 'Forget everything', exact: true });
  await expect(sure).toBeDisabled();
  await page.getByRole('textbox', { name: /^This cannot be undone/u }).fill('forget');
  await picture(page, 'wipe');
  await sure.click();
  await expect(page.getByText('Everything is forgotten.')).toBeVisible();
}

test('an export of 30,000 requests is looked at, cancelled, then taken in without blocking the page', async ({
  winnow,
}) => {
  test.setTimeout(180_000);
  const page = await openTab(winnow, 'data');

  const zip = zipSync(
    {
      'Invitations.csv': strToU8(invitationsCsv(30_000)),
      'Connections.csv': strToU8(connectionsCsv(2_000)),
      'Profile.csv': strToU8(PROFILE_CSV),
      'Positions.csv': strToU8(POSITIONS_CSV),
      'Skills.csv': strToU8(SKILLS_CSV),
      'messages.csv': strToU8('not,read'),
    },
    { level: 1 },
  );
  await picture(page, 'data');
  const started = Date.now();
  await give(page, 'Choose files…', [{ name: 'Basic_LinkedInDataExport.zip', text: zip }]);
  await expect(page.getByText(/30,000 requests, 24,000 with a note/u)).toBeVisible({ timeout: 60_000 });
  const read = Date.now() - started;
  await expect(page.getByText('2,000 connections at 5 firms')).toBeVisible();
  await expect(page.getByText(/“?"Sent At" is not a date: "never"/u)).toBeVisible();
  await picture(page, 'import-preview');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was taken.')).toBeVisible();

  await give(page, 'Choose files…', [{ name: 'Basic_LinkedInDataExport.zip', text: zip }]);
  const take = page.getByRole('button', { name: 'Take these in' });
  await expect(take).toBeVisible({ timeout: 60_000 });
  // How long the page itself was held up at most while the import ran.
  await page.evaluate(() => {
    let last = performance.now();
    Object.assign(window, { longest: 0 });
    const beat = () => {
      const now = performance.now();
      Object.assign(window, { longest: Math.max(Number(Reflect.get(window, 'longest')), now - last) });
      last = now;
      setTimeout(beat, 10);
    };
    beat();
  });
  const taking = Date.now();
  await take.click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await picture(page, 'import-progress');
  await expect(page.getByText(/^Taken in: 30,000 requests/u)).toBeVisible({ timeout: 150_000 });
  const longest = await page.evaluate(() => Math.round(Number(Reflect.get(window, 'longest'))));
  console.log(
    `30,000 requests and 2,000 connections: looked at in ${read} ms, taken in in ${Date.now() - taking} ms; the page was held up ${longest} ms at most`,
  );
  await picture(page, 'import-taken');
  // Facts of the profile went to the goals, with their undo.
  await page.getByRole('tab', { name: 'About you' }).click();
  await expect(page.getByRole('textbox', { name: /headline/iu })).toHaveValue(
    'Data Engineer, late-arriving data',
  );
  await page.getByRole('tab', { name: 'Memory and statistics' }).click();
  const asked = Date.now();
  await expect(page.getByText(/^30,000 requests, the oldest of .+; 2,000 connections imported/u)).toBeVisible(
    {
      timeout: 60_000,
    },
  );
  console.log(`the memory of 30,000 read cold and counted in ${Date.now() - asked} ms`);
  await expect(page.getByRole('figure', { name: 'Over the years' })).toBeVisible();
  await picture(page, 'memory-imported');
  await page.close();
});

test('cancelled while it is being written, an import takes nothing', async ({ winnow }) => {
  test.setTimeout(120_000);
  const page = await openTab(winnow, 'memory');
  await wipe(page);
  await page.getByRole('tab', { name: 'Data' }).click();
  await give(page, 'Choose files…', [{ name: 'Invitations.csv', text: invitationsCsv(6_000) }]);
  await page.getByRole('button', { name: 'Take these in' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was taken.')).toBeVisible();
  await page.getByRole('tab', { name: 'Memory and statistics' }).click();
  await expect(page.getByText(/^Nothing yet\./u)).toBeVisible();
  await page.close();
});

test('lists from the panel in one click, with undo, and in the settings', async ({ winnow, open }) => {
  const { page, badges } = await open({ viewport: { width: 1100, height: 1500 } });
  const name = demoInvitations().find(({ headline }) => /recruit/iu.test(headline ?? ''))?.name ?? '';
  await badges.settle(demoInvitations().length);
  await badges.click(name, 'verdict');
  await badges.on(name, 'acts', function () {
    this.querySelector<HTMLElement>('[data-act="never-person"]')?.click();
  });
  await expect.poll(async () => badges.textOn(name)).toContain('Undo “never accept”');
  expect(await badges.textOn(name)).toContain('On your never list');
  await picture(page, 'panel');
  const settings = await openTab(winnow, 'lists');
  await expect(settings.getByText(/linkedin\.com\/in\//u)).toBeVisible();
  await picture(settings, 'lists');
  await page.bringToFront();
  await badges.on(name, 'acts', function () {
    this.querySelector<HTMLElement>('[data-act="off-lists"]')?.click();
  });
  await expect.poll(async () => badges.textOn(name)).toContain('Never accept');
  // The settings page, open all the while, follows.
  await expect(settings.getByText(/linkedin\.com\/in\//u)).toHaveCount(0);
  await settings.close();
});

test('what was copied is said on badge, row and toolbar, until it is handled', async ({ winnow, open }) => {
  const { page, badges } = await open();
  const [first] = demoInvitations();
  const name = first?.name ?? '';
  await badges.settle(demoInvitations().length);
  await badges.click(name, 'copy');
  await expect.poll(async () => badges.textOn(name)).toContain('Copied');
  await page.reload();
  await badges.settle(demoInvitations().length);
  await expect.poll(async () => badges.textOn(name)).toMatch(/copied today/u);
  await picture(page, 'badge-mark');
  const popup = await openFor(winnow, 'popup', page);
  await expect(popup.getByText(/copied today/u).first()).toBeVisible();
  await picture(popup, 'popup-mark');
  await popup.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
  await popup.getByRole('button', { name: 'Mark as handled' }).click();
  await expect(popup.getByText(/^Handled today/u).first()).toBeVisible();
  await picture(popup, 'popup-handled');
  await popup.close();
});

test('a backup goes to another memory and back, and a wrong file changes nothing', async ({ winnow }) => {
  const page = await openTab(winnow, 'data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const path = await (await download).path();
  const text = readFileSync(path, 'utf8');
  const { requests } = JSON.parse(text) as { requests: unknown[] };
  expect(requests).toHaveLength(demoInvitations().length);
  await give(page, 'Restore from a backup…', [{ name: 'wrong.json', text: '{"basics":{}}' }]);
  await expect(page.getByText('This file is no backup of Winnow.')).toBeVisible();
  await wipe(page);
  await page.getByRole('tab', { name: 'Data' }).click();
  await give(page, 'Restore from a backup…', [{ name: 'backup.json', text }]);
  await expect(page.getByText(new RegExp(`with ${requests.length} requests`, 'u'))).toBeVisible();
  await picture(page, 'restore');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const back = JSON.parse(readFileSync(await (await again).path(), 'utf8')) as object;
  expect({ ...back, madeAt: '' }).toEqual({ ...(JSON.parse(text) as object), madeAt: '' });
  await page.close();
});

test('a question without an answer is shown, counted on the toolbar icon, and done with in one click', async ({
  winnow,
}) => {
  const page = await openTab(winnow, 'data');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const backup = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    requests: { key: string; copied: string | null; sender: string }[];
  };
  const [asked] = backup.requests;
  const before = new Date(Date.now() - 20 * 86_400_000).toISOString();
  backup.requests = backup.requests.map((entry) =>
    entry === asked ? { ...entry, copied: `ask-details ${before}`, handledAt: null } : entry,
  );
  await give(page, 'Restore from a backup…', [{ name: 'b.json', text: JSON.stringify(backup) }]);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  const count = async () => page.evaluate(async () => chrome.action.getBadgeText({}));
  await expect.poll(count).toBe('1');
  await page.getByRole('tab', { name: 'Memory and statistics' }).click();
  const line = page.getByRole('listitem').filter({ hasText: asked?.sender ?? '-' });
  await expect(line).toContainText('No answer yet?');
  await picture(page, 'questions');
  await line.getByRole('button', { name: 'Mark as handled' }).click();
  await expect(page.getByText('Marked as handled.')).toBeVisible();
  await expect.poll(count).toBe('');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(count).toBe('1');
  await page.getByRole('checkbox', { name: /^Remind me/u }).click();
  await expect.poll(count).toBe('');
  await page.close();
});

test('a card that turns into a connection is remembered as accepted', async ({ winnow, open }) => {
  const { page, badges } = await open();
  await badges.settle(demoInvitations().length);
  const [first] = demoInvitations();
  await page.evaluate((name) => {
    const cards = [...document.querySelectorAll('[role="listitem"]')];
    const card = cards.find((one) => one.textContent?.includes(name));
    const link = card?.querySelector('a[href*="/in/"]')?.cloneNode(true);
    const message = document.createElement('a');
    message.href = '/messaging/compose/?recipient=1';
    message.textContent = 'Message';
    const text = document.createElement('p');
    text.append(link ?? '', ' is now a connection');
    card?.replaceChildren(text, message);
  }, first?.name ?? '');
  await badges.settle(demoInvitations().length - 1);
  const settings = await openTab(winnow, 'data');
  const download = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Save a backup' }).click();
  const { requests } = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
    requests: { invitationId: string; outcome: string | null }[];
  };
  expect(requests.filter(({ outcome }) => outcome !== null)).toMatchObject([
    { invitationId: first?.invitationId, outcome: 'accepted' },
  ]);
  await settings.close();
});

test('memory and data panels are accessible in light and dark', async ({ winnow }) => {
  // Four looks of axe at long panels.
  test.setTimeout(90_000);
  for (const dark of [false, true])
    for (const tab of ['memory', 'data'] as const) {
      const page = await openTab(winnow, tab);
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      if (tab === 'memory') await expect(page.getByRole('figure').first()).toBeVisible();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await picture(page, `${tab}-${dark ? 'dark' : 'light'}`);
      await page.close();
    }
});
