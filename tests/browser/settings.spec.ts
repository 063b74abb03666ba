import type { BrowserContext, Page } from '@playwright/test';
import { DEMO_INBOX } from '../../utils/demo';
import { expect, test } from './extension';
import { addressOf } from './surfaces-page';

declare const chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };

async function settingsAt(winnow: BrowserContext, tab: string): Promise<Page> {
  const page = await winnow.newPage();
  await page.goto(`${await addressOf(winnow, 'options')}#${tab}`);
  await expect(page.getByRole('tab').first()).toBeVisible();
  return page;
}

test('a refused field costs the others nothing, is named on every tab, and asks before it is lost', async ({
  winnow,
}) => {
  const page = await settingsAt(winnow, 'goals');
  const amount = page.getByRole('spinbutton', { name: 'Amount' });
  await amount.fill('-5');
  await page.getByRole('radio', { name: /^Meeting people/u }).click();
  await page.getByRole('tab', { name: 'About you' }).click();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Keeper of tide gauges');
  const toField = page.getByRole('button', { name: 'Goals › Least you would work for' });
  await expect(toField).toBeVisible();
  await expect
    .poll(async () => {
      const again = await settingsAt(winnow, 'profile');
      const kept = await again.getByRole('textbox', { name: 'Headline' }).inputValue();
      await again.close();
      return kept;
    })
    .toBe('Keeper of tide gauges');
  await page.getByRole('tab', { name: 'Memory and statistics' }).click();
  await toField.click();
  await expect(amount).toBeFocused();
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    const kind = dialog.type();
    await dialog.accept();
    return kind;
  });
  await page.reload();
  expect(await asked).toBe('beforeunload');
  await expect(page.getByRole('radio', { name: /^Meeting people/u })).toBeChecked();
  await expect(amount).toHaveValue('');
  await page.getByRole('radio', { name: /^Open to good offers/u }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.close();
});

test('what is forgotten stays so while its page is open, and is known again from the next visit on', async ({
  winnow,
  open,
}) => {
  const { page, badges } = await open();
  const persons = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;
  await badges.settle(persons);
  const settings = await settingsAt(winnow, 'goals');
  const remembered = async (): Promise<number> =>
    settings.evaluate(async () => {
      const answer = (await chrome.runtime.sendMessage({ name: 'surface:read-memory', data: null })) as {
        value: { requests: number };
      };
      return answer.value.requests;
    });
  await expect.poll(remembered).toBeGreaterThan(0);
  await settings.evaluate(async () =>
    chrome.runtime.sendMessage({ name: 'surface:wipe-memory', data: null }),
  );
  const effect = settings.getByRole('complementary', { name: 'What your changes do' });
  await settings.getByRole('radio', { name: /^People I know/u }).click();
  await expect(effect).toBeVisible();
  await settings.getByRole('button', { name: 'Undo last change', exact: true }).click();
  await expect(effect).toHaveCount(0);
  await badges.settle(persons);
  expect(await remembered()).toBe(0);
  await page.reload();
  await expect.poll(remembered).toBeGreaterThan(0);
  await settings.close();
});

test('labels of a chart stand at their places in a language that runs from right to left', async ({
  winnow,
}) => {
  const page = await settingsAt(winnow, 'memory');
  const [number, date] = await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<svg class="column-chart" viewBox="0 0 600 150"><text x="34" y="20" text-anchor="end">١٠٠</text><text x="200" y="140">٢٢ نوفمبر</text></svg>',
    );
    return [...document.querySelectorAll<SVGTextElement>('.column-chart text')].slice(-2).map((text) => {
      const { x, width } = text.getBBox();
      return [x, x + width];
    });
  });
  expect(Math.abs((number?.[1] ?? 0) - 34)).toBeLessThan(2);
  expect(Math.abs((date?.[0] ?? 0) - 200)).toBeLessThan(2);
  await page.close();
});
