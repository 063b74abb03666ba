import { ARABIC } from '../../utils/demo';
import { expect, test } from './extension';

const NAME = 'Lukas Steinmann';
const OTHER = 'Tomasz Wierzbicki';

test('the panel opens and closes by keyboard alone and gives the focus back', async ({ open, watched }) => {
  const { page, badges } = await open();
  await badges.settle(12);
  await page.locator('[role="listitem"]', { hasText: NAME }).locator('a', { hasText: 'Message' }).focus();
  await page.keyboard.press('Tab');
  expect(await badges.focused(NAME)).toContain('verdict');
  await page.keyboard.press('Enter');
  expect(await badges.isOpen(NAME)).toBe(true);
  expect(
    await badges.on(NAME, 'verdict', function () {
      return this.getAttribute('aria-expanded');
    }),
  ).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await badges.focused(NAME)).toContain('close');
  await page.keyboard.press('Escape');
  expect(await badges.isOpen(NAME)).toBe(false);
  expect(await badges.focused(NAME)).toContain('verdict');
  expect(watched.errors).toEqual([]);
});

test('one panel is open at a time', async ({ open }) => {
  const { badges } = await open();
  await badges.settle(12);
  await badges.click(NAME, 'verdict');
  await badges.click(OTHER, 'verdict');
  expect((await badges.all()).filter(({ isOpen }) => isOpen).map(({ card }) => card.includes(OTHER))).toEqual(
    [true],
  );
});

test('the panel says why, what was not looked at, and where to paste the reply', async ({ open }) => {
  const { badges } = await open();
  await badges.settle(12);
  await badges.click(NAME, 'verdict');
  const text = await badges.textOn(NAME);
  for (const part of ['Reasons', 'Not looked at', 'Your reply', 'characters', '“Message”'])
    expect(text).toContain(part);
  const reply = await badges.on(NAME, 'text', function () {
    return { lang: this.getAttribute('lang'), dir: this.getAttribute('dir') };
  });
  expect(reply).toEqual({ lang: 'en', dir: 'auto' });
});

test('clicks and keys inside are not the page’s: its handlers on the card hear nothing', async ({ open }) => {
  const { page, badges } = await open();
  await badges.settle(12);
  await page.evaluate(() => {
    const heard = Object.assign(globalThis, { heard: [] as string[] }).heard;
    for (const card of document.querySelectorAll('[role="listitem"]'))
      for (const type of ['click', 'keydown']) card.addEventListener(type, () => heard.push(type));
  });
  const at = await badges.middle(NAME, 'verdict');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await badges.isOpen(NAME)).toBe(false);
  expect(await page.evaluate('heard')).toEqual([]);
});

for (const [what, options] of Object.entries({
  'a phone of 320 pixels': { viewport: { width: 320, height: 800 } },
  'a phone of 360 pixels': { viewport: { width: 360, height: 800 } },
  'a window of 1100 pixels at 200 % zoom': { viewport: { width: 550, height: 450 } },
  'the dark theme': { dark: true },
  'a page from right to left': { labels: ARABIC },
})) {
  test(`nothing in chip or panel is clipped or wider than the card (${what})`, async ({ open }) => {
    const { badges } = await open(options);
    await badges.settle(12);
    for (const name of [NAME, 'Emma Fraser', OTHER]) {
      await badges.click(name, 'verdict');
      const overflowing = await badges.on(name, 'winnow', function () {
        const outer = this.getBoundingClientRect();
        const found: string[] = [];
        for (const opener of this.querySelectorAll<HTMLElement>('.fold > [aria-expanded]')) {
          opener.click();
          for (const element of this.querySelectorAll('button, p, li, h3, .text, .label, .mark, .advice')) {
            const isSeen =
              element.getClientRects().length > 0 && getComputedStyle(element).clipPath === 'none';
            if (!isSeen || element.closest('.hidden')) continue;
            const box = element.getBoundingClientRect();
            if (
              box.right > outer.right + 0.5 ||
              box.left < outer.left - 0.5 ||
              (element.scrollWidth > element.clientWidth + 1 &&
                getComputedStyle(element).display !== 'inline')
            )
              found.push(`${element.className} ${element.textContent}`);
          }
        }
        return found;
      });
      expect(overflowing).toEqual([]);
    }
  });
}

test('every button is at least 24 pixels high and wide, and ink stands out in light and dark', async ({
  open,
}) => {
  for (const dark of [false, true]) {
    const { badges } = await open({ dark });
    await badges.settle(12);
    await badges.click(NAME, 'verdict');
    const small = await badges.on(NAME, 'winnow', function () {
      const found: string[] = [];
      // Of the last row only one is open at a time, so that each is looked at in turn.
      for (const opener of this.querySelectorAll<HTMLElement>('.fold > [aria-expanded]')) {
        opener.click();
        for (const button of this.querySelectorAll('button')) {
          const { width, height } = button.getBoundingClientRect();
          const isShown = button.getClientRects().length > 0;
          if (isShown && (width < 24 || height < 24)) found.push(button.className);
        }
      }
      return found;
    });
    expect(small).toEqual([]);
    const scheme = await badges.on(NAME, 'winnow', function () {
      return getComputedStyle(this).colorScheme;
    });
    expect(scheme).toBe(dark ? 'dark' : 'light');
  }
});

test('of “Next time” and “This is wrong…” one is open at a time', async ({ open }) => {
  const { badges } = await open();
  await badges.settle(12);
  await badges.click(NAME, 'verdict');
  const states = await badges.on(NAME, 'acts', function () {
    const openers = [...this.querySelectorAll<HTMLElement>('.fold > [aria-expanded]')];
    return [...openers, openers.at(-1)].map((opener) => {
      opener?.click();
      return openers.map((one) => one.getAttribute('aria-expanded')).join(' ');
    });
  });
  expect(states).toEqual(['true false', 'false true', 'false false']);
});
