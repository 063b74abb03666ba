import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext } from '@playwright/test';
import { DEMO_INBOX } from '../../utils/demo';
import { expect, test } from './extension';
import { addressOf } from './surfaces-page';

declare const chrome: { commands: { onCommand: { dispatch?: (command: string) => void } } };

const [FIRST] = DEMO_INBOX;

/** The command as the browser would send it: its keys cannot be pressed from outside. */
async function pressCommand(winnow: BrowserContext): Promise<void> {
  const [worker] = winnow.serviceWorkers();
  await worker?.evaluate(() => {
    chrome.commands.onCommand.dispatch?.('copy-reply');
  });
}

test('a key of the browser copies the reply of the request that has the focus, and of no other', async ({
  winnow,
  open,
}) => {
  const { page, badges } = await open();
  await badges.settle(12);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await pressCommand(winnow);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  await page
    .getByRole('button', { name: /^Accept/u })
    .nth(1)
    .focus();
  await pressCommand(winnow);
  await expect
    .poll(async () => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(DEMO_INBOX[1]?.name.split(' ')[0] ?? '-');
});

test('words of one’s own are written on the settings page and offered on LinkedIn’s', async ({
  winnow,
  open,
}) => {
  const { page, badges } = await open();
  await badges.settle(12);
  const options = await winnow.newPage();
  await options.setViewportSize({ width: 1100, height: 1000 });
  await options.goto(`${await addressOf(winnow, 'options')}#replies`);
  await expect(options.getByText('From the invitations page that is open.')).toBeVisible();
  await options.getByRole('combobox', { name: 'Kind of reply' }).click();
  await options.getByRole('option', { name: 'Accept' }).click();
  await options.getByRole('button', { name: 'Write your own' }).click();
  const box = options.getByRole('textbox', { name: 'Your words, 1' });
  await box.fill('Hello {{firstname}}');
  await expect(options.getByText('There is no {{firstname}}. Did you mean {{firstName}}?')).toBeVisible();
  if (process.env['WINNOW_SHOTS'])
    await options.screenshot({ path: `${process.env['WINNOW_SHOTS']}/fault.png`, fullPage: true });
  await box.fill(
    'Dear {{firstName|friend}}, with pleasure{{#if role}}, and tell me more of the {{role}} role{{/if}}.',
  );
  await expect(options.getByText(/^Dear \p{L}+, with pleasure/u)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await options.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: options }).setLegacyMode().analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  }
  await expect(options.getByText('Saved', { exact: true })).toBeVisible();
  if (process.env['WINNOW_SHOTS'])
    await options.screenshot({ path: `${process.env['WINNOW_SHOTS']}/replies.png`, fullPage: true });
  await page.bringToFront();
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page
    .locator('main')
    .getByRole('button', { name: /^Accept/u })
    .first()
    .focus();
  await expect(async () => {
    await pressCommand(winnow);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `Dear ${FIRST?.name.split(' ')[0]}, with pleasure`,
    );
  }).toPass();
  await options.bringToFront();
  await options.getByRole('button', { name: 'Go back to Winnow’s words everywhere' }).click();
  await expect(options.getByText('You have written none of this kind')).toBeVisible();
  await expect(options.getByText('Saved', { exact: true })).toBeVisible();
  await options.close();
});

test('a click on a variable puts it in at the caret, and the field’s own undo takes it back', async ({
  winnow,
}) => {
  const options = await winnow.newPage();
  await options.setViewportSize({ width: 1100, height: 1000 });
  await options.goto(`${await addressOf(winnow, 'options')}#replies`);
  await options.getByRole('button', { name: 'Write your own' }).click();
  const box = options.getByRole('textbox', { name: 'Your words, 1' });
  await box.fill('Hi , no.');
  await box.press('Home');
  for (let steps = 0; steps < 3; steps += 1) await box.press('ArrowRight');
  const group = options.getByRole('group', { name: 'Put in where you write:' });
  await group.getByRole('button', { name: '{{firstName}}' }).click();
  await expect(box).toHaveValue('Hi {{firstName|there}}, no.');
  await expect(box).toBeFocused();
  await options.keyboard.type('!');
  await expect(box).toHaveValue('Hi {{firstName|there}}!, no.');
  await expect(options.getByText(/^Hi \p{L}+!, no\./u)).toBeVisible();
  await options.keyboard.press('Control+z');
  await options.keyboard.press('Control+z');
  await expect(box).toHaveValue('Hi , no.');
  // By keys alone: the caret is where it was left.
  await group.getByRole('button', { name: '{{company}}' }).focus();
  await options.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('Hi {{company}}, no.');
  if (process.env['WINNOW_SHOTS'])
    await options.screenshot({ path: `${process.env['WINNOW_SHOTS']}/variables.png`, fullPage: true });
  await options.getByRole('button', { name: 'Go back to Winnow’s words everywhere' }).click();
  await expect(options.getByText('Saved', { exact: true })).toBeVisible();
  await options.close();
});
