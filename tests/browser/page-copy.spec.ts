import { expect, test } from './extension';

const NAME = 'Priya Ramanathan';

test('one click puts the suggested reply on the clipboard and says so', async ({ open, watched }) => {
  const { page, badges } = await open();
  await badges.settle(12);
  const at = await badges.middle(NAME, 'copy');
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => badges.textOn(NAME)).toContain('Copied');
  expect(await badges.textOn(NAME)).toContain('Reply copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Priya');

  await badges.click(NAME, 'verdict');
  expect(
    await badges.on(NAME, 'text', function () {
      return this.textContent;
    }),
  ).toBe(copied);
  expect(watched.errors).toEqual([]);
});

test('each kind of reply can be chosen and copied from the panel', async ({ open }) => {
  const { page, badges } = await open();
  await badges.settle(12);
  await badges.click(NAME, 'verdict');
  const first = await badges.on(NAME, 'text', function () {
    return this.textContent;
  });
  await badges.on(NAME, 'kinds', function () {
    this.querySelector<HTMLElement>('[aria-pressed="false"]')?.click();
  });
  const second = await badges.on(NAME, 'text', function () {
    return this.textContent;
  });
  expect(second).not.toBe(first);
  const at = await badges.middle(NAME, 'primary');
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(second);
});

test('where the advice is not to answer, there is no reply to copy', async ({ open }) => {
  const { badges } = await open();
  await badges.settle(12);
  const text = await badges.textOn('Emma Fraser');
  expect(text).toContain('Looks like a scam');
  expect(text).toContain('Do not answer');
  expect(text).not.toContain('Copy reply');
});
