import { expect, test } from './extension';

const NAME = 'Lukas Steinmann';

/** The memory is one for all tests of a browser. */
test.describe.configure({ mode: 'serial' });

test('a correction on the page: choices that Escape closes first, a verdict that follows, focus and word of it, and the way back', async ({
  open,
  watched,
}) => {
  const { page, badges } = await open();
  await badges.settle(12);
  await page.locator('[role="listitem"]', { hasText: NAME }).locator('a', { hasText: 'Message' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const before = await badges.textOn(NAME);
  const focusedLabel = async () =>
    badges.on(NAME, 'winnow', function () {
      const root = this.getRootNode();
      return root instanceof ShadowRoot ? (root.activeElement?.textContent ?? '') : '';
    });
  const focusedInView = async () =>
    badges.on(NAME, 'winnow', function () {
      const root = this.getRootNode();
      const box = root instanceof ShadowRoot ? root.activeElement?.getBoundingClientRect() : undefined;
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  const tabTo = async (label: string) => {
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      if ((await focusedLabel()) === label) return;
    }
    throw new Error(`Never came to “${label}”.`);
  };
  const expanded = async () =>
    badges.on(NAME, 'acts', function () {
      return [...this.querySelectorAll('[aria-expanded]')].map((one) => one.getAttribute('aria-expanded'));
    });

  await tabTo('This is wrong…');
  await page.keyboard.press('Enter');
  expect(await expanded()).toEqual(['false', 'true']);
  await tabTo('I would accept: I know them');
  await page.keyboard.press('Escape');
  expect(await expanded()).toEqual(['false', 'false']);
  expect(await badges.isOpen(NAME)).toBe(true);
  expect(await focusedLabel()).toBe('This is wrong…');

  await page.keyboard.press('Enter');
  await tabTo('I would accept: I know them');
  await page.keyboard.press('Enter');
  await expect.poll(() => badges.textOn(NAME)).toContain('You said: accept, you know them.');
  expect(await badges.isOpen(NAME)).toBe(true);
  // Said aloud, and the focus is where what was done can be followed up or taken back.
  const said = await badges.on(NAME, 'hidden', function () {
    return { role: this.getAttribute('role'), text: this.textContent };
  });
  expect(said).toEqual({
    role: 'status',
    text: 'Winnow’s own verdict for this request was “Decline politely”.',
  });
  expect(await focusedLabel()).toBe(`Always accept ${NAME}`);
  expect(await focusedInView()).toBe(true);

  await page.keyboard.press('Tab');
  expect(await focusedLabel()).toBe('Undo');
  await page.keyboard.press('Enter');
  await expect.poll(() => badges.textOn(NAME)).toBe(before);
  // The button that was pressed is gone; the focus is on what would do it again.
  expect(await focusedLabel()).toBe('This is wrong…');
  expect(await focusedInView()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await badges.focused(NAME)).toBe('verdict');
  expect(watched.errors).toEqual([]);
});
