import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { DEMO_ADDRESS, demoPage } from '../../utils/demo';
import { expect, launchFresh, test } from './extension';
import { addressOf } from './surfaces-page';

async function welcome(winnow: BrowserContext, width = 1100): Promise<Page> {
  const page = await winnow.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.goto((await addressOf(winnow, 'options')).replace('options.html', 'welcome.html'));
  await expect(page.getByRole('button', { name: /^Copy reply to/u }).first()).toBeVisible();
  return page;
}

async function audit(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

test('a fresh installation opens one welcome tab, reads nothing before the agreement, and all after it', async () => {
  const context = await launchFresh();
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  await expect.poll(() => context.pages().filter(isWelcome).length).toBe(1);
  const [tab] = context.pages().filter(isWelcome);
  if (!tab) throw new Error('There is no welcome tab.');
  await context.route(/^https?:/u, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: demoPage() })
      : route.fulfill({ status: 204 }),
  );
  const page = await context.newPage();
  await page.goto(DEMO_ADDRESS);
  await page.waitForTimeout(700);
  const badges = page.locator('winnow-badge');
  expect(await badges.count()).toBe(0);
  await tab.bringToFront();
  await tab.getByRole('button', { name: 'I agree: begin' }).click();
  await expect(tab.getByRole('link', { name: 'Open your invitations' })).toBeFocused();
  await page.bringToFront();
  await expect(badges).toHaveCount(12);
  expect(context.pages().filter(isWelcome)).toHaveLength(1);
  await context.close();
});

test('keys alone lead from the welcome page to the first copied reply', async ({ winnow }) => {
  await winnow.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await welcome(winnow);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Try it on invented requests' })).toBeFocused();
  await page.keyboard.press('Enter');
  const presses = 30;
  const copy = page.getByRole('button', { name: /^Copy reply to Tomasz/u });
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    if (await copy.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(copy).toBeFocused();
  await expect(copy).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^That is all there is to it/u)).toBeVisible();
  expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeGreaterThan(20);
  await page.close();
});

test('answers change the verdicts of the invented requests', async ({ winnow }) => {
  const page = await welcome(winnow);
  const verdicts = page.locator('.row-verdict strong');
  const before = await verdicts.allTextContents();
  await page.getByRole('radio', { name: /^Not open to strangers/u }).check();
  await expect(async () => expect(await verdicts.allTextContents()).not.toEqual(before)).toPass();
  await page.getByRole('radio', { name: /^Open to good offers/u }).check();
  await expect(verdicts).toHaveText(before);
  await page.close();
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
  test(`the welcome page is clean to axe with ${JSON.stringify(media)}`, async ({ winnow }) => {
    const page = await welcome(winnow);
    await page.emulateMedia(media);
    expect(await audit(page)).toEqual([]);
    await page.close();
  });

test('nothing of the welcome page sticks out or is too small to hit, however narrow and in either direction', async ({
  winnow,
}) => {
  const page = await welcome(winnow, 320);
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      dir,
    ).toBe(0);
  }
  const small = await page
    .locator('button:visible, a:visible, label.choice:visible, summary:visible, input[type="text"]:visible')
    .evaluateAll((targets) =>
      targets
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
  expect(small).toEqual([]);
  await page.close();
});

test('what a screen reader is told of the welcome page', async ({ winnow }) => {
  const page = await welcome(winnow);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "Which invitations are worth accepting?" [level=1]
      - paragraph
      - navigation "Welcome to Winnow":
        - link "Try it on invented requests"
        - link "Begin"
    - main:
      - region "Try it now":
        - heading "Try it now" [level=2]
      - region "What do you look for?":
        - link "Skip the questions"
        - group "What are you here for?"
        - textbox "Roles you would take"
        - textbox "Places"
        - group "Working from home"
        - combobox "Languages you write in"
      - region "What it never does, and how you can check":
        - term: It sends nothing anywhere.
        - definition
      - region "Before it begins":
        - term: What is read
        - definition
        - heading "LinkedIn’s user agreement" [level=3]
        - group "Where do verdicts stand?"
        - link "Open your invitations"
    - contentinfo
  `);
  await page.close();
});
