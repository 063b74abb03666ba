import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sampleState } from '../unit/components/surfaces/sample';
import { expect, test } from './extension';
import { openWith } from './surfaces-page';

/** Violations by rule and place; and proof that the rules had something to look at. */
async function audit(page: Page) {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze();
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const TABS = [
  'Goals',
  'About you',
  'Lists',
  'Replies',
  'Memory and statistics',
  'Appearance',
  'Shortcuts',
  'Data',
  'About',
];

/** How far anything sticks out of the window sideways, in CSS pixels. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const dark of [false, true]) {
  const theme = dark ? 'dark' : 'light';

  test(`popup in ${theme}: list, open row and every message`, async ({ winnow }) => {
    const popup = await openWith(
      winnow,
      'popup',
      { state: sampleState(7, { status: 'partial', cardsSeen: 9 }) },
      { dark },
    );
    await popup.getByRole('button', { name: /^Priya/u }).click();
    expect(await audit(popup)).toEqual([]);
    expect(await overflow(popup)).toBe(0);
    await popup.close();
    const messages = ['none', { state: sampleState(0, { status: 'unknown-layout' }) }] as const;
    for (const answer of messages) {
      const page = await openWith(winnow, 'popup', answer, { dark });
      await page.getByRole('heading', { level: 2 }).waitFor();
      expect(await audit(page)).toEqual([]);
      await page.close();
    }
  });

  test(`side panel in ${theme}`, async ({ winnow }) => {
    const panel = await openWith(
      winnow,
      'sidepanel',
      { state: sampleState(7) },
      { dark, height: 900, width: 360 },
    );
    await panel.getByRole('button', { name: /^Priya/u }).click();
    await panel.getByText('Judge a text you paste').click();
    expect(await audit(panel)).toEqual([]);
    expect(await overflow(panel)).toBe(0);
    await panel.close();
  });

  test(`options in ${theme}`, async ({ winnow }) => {
    const violations: string[] = [];
    const options = await openWith(winnow, 'options', 'none', { dark });
    options.on('console', (message) => {
      if (message.type() === 'error') violations.push(message.text());
    });
    for (const tab of TABS) {
      await options.getByRole('tab', { name: tab, exact: true }).click();
      expect(await audit(options), tab).toEqual([]);
    }
    await options.getByRole('tab', { name: 'Goals', exact: true }).click();
    await options.getByRole('combobox', { name: 'Level' }).click();
    await expect(options.getByRole('option', { name: 'Senior', exact: true })).toBeVisible();
    expect(await audit(options)).toEqual([]);
    // A style or script that the pages' policy forbids would be told in the console.
    expect(violations).toEqual([]);
    await options.close();
  });
}

test('in forced colours every surface stays whole', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', { state: sampleState(7) });
  const options = await openWith(winnow, 'options', 'none');
  for (const page of [popup, options]) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.getByRole('button').first().waitFor();
    expect(await audit(page)).toEqual([]);
  }
  // The bar's colours are its content; the icons keep body and mark apart.
  const [body, mark] = await popup
    .locator('.verdict-tile .filled')
    .first()
    .evaluate((icon) =>
      ['.body', '.mark'].map((part) => {
        const path = icon.querySelector(part);
        return path ? getComputedStyle(path)[part === '.body' ? 'fill' : 'stroke'] : '';
      }),
    );
  expect(body).not.toBe(mark);
  await popup.close();
  await options.close();
});

test('every target is at least 24 pixels high and wide', async ({ winnow }) => {
  const popup = await openWith(winnow, 'popup', { state: sampleState(7) });
  await popup.getByRole('button', { name: /^Priya/u }).click();
  const options = await openWith(winnow, 'options', 'none');
  await options.getByRole('textbox', { name: 'Roles you would take' }).fill('a, b,');
  for (const page of [popup, options]) {
    const small = await page
      .locator(
        'button:visible, label.kind:visible, label.choice:visible, input[type="text"]:visible, summary:visible',
      )
      .evaluateAll((targets) =>
        targets
          .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
      );
    expect(small).toEqual([]);
    await page.close();
  }
});

test('at twice the size, nothing of the options sticks out', async ({ winnow }) => {
  const options = await openWith(winnow, 'options', 'none', { width: 320, height: 700 });
  for (const tab of TABS) {
    await options.getByRole('tab', { name: tab, exact: true }).click();
    expect(await overflow(options), tab).toBe(0);
  }
  await options.close();
});
