import { sampleState } from '../unit/components/surfaces/sample';
import { audit, overflow, smallTargets } from './audit';
import { expect, test } from './extension';
import { openWith } from './surfaces-page';

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

for (const dark of [false, true]) {
  const theme = dark ? 'dark' : 'light';

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
    const small = await smallTargets(page);
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
