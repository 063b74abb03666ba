import { DEMO_INBOX } from '../../utils/demo';
import { expect, test } from './extension';

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person');
/** More than the window holds. */
const FEW = PERSONS.slice(0, 4);
const NAME = 'Tomasz Wierzbicki';
const HEADER = 60;
/** Gives up after so many steps. */
const MANY = 200;

/** The site's older builds: the document scrolls under a header that stays. */
const STICKY = `html, body { height: auto } body { display: block } main { overflow: visible }
  #nav { position: sticky; top: 0; height: ${HEADER}px; box-sizing: border-box }`;

test('on the way by Tab, forth and back, the focused part of a badge is never under the header that stays', async ({
  open,
}) => {
  const { page, badges } = await open({
    viewport: { width: 1100, height: 420 },
    requests: FEW,
  });
  await badges.settle(FEW.length);
  await page.addStyleTag({ content: STICKY });
  // A look into the browser's tree at every step.
  test.slow();
  const seen: string[] = [];
  const hidden: string[] = [];
  const look = async () => {
    const isHost = await page.evaluate(() => document.activeElement?.localName === 'winnow-badge');
    if (!isHost) return;
    const name = await page.evaluate(
      () => document.activeElement?.closest('[role="listitem"]')?.querySelector('._name')?.textContent ?? '',
    );
    const box = await badges.on(name, 'winnow', function () {
      const root = this.getRootNode();
      const active = root instanceof ShadowRoot ? root.activeElement : null;
      const { top, bottom } = active?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return { what: active?.className ?? '', top, bottom };
    });
    seen.push(`${name} ${box.what}`);
    if (box.top < HEADER || box.bottom > 420) hidden.push(`${name} ${JSON.stringify(box)}`);
  };
  for (const key of ['Tab', 'Shift+Tab'])
    for (let step = 0; step < MANY; step += 1) {
      await page.keyboard.press(key);
      await look();
      if (await page.evaluate(() => document.activeElement === document.body)) break;
    }
  expect(hidden).toEqual([]);
  for (const { name } of FEW) expect(seen.filter((one) => one.startsWith(name)).length).toBeGreaterThan(1);
});

test('from the page to another kind of reply, copied, by keyboard alone', async ({ open, watched }) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS.length);
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  const steps: string[] = [];
  const press = async (key: string, until: (focused: string) => Promise<boolean> | boolean) => {
    for (let step = 0; step < MANY; step += 1) {
      await page.keyboard.press(key);
      const focused = await badges.focused(NAME);
      steps.push(`${key}: ${focused}`);
      if (await until(focused)) return;
    }
    throw new Error(`Never came there: ${steps.slice(-20).join(', ')}`);
  };
  await press('Tab', (focused) => focused === 'verdict');
  await page.keyboard.press('Enter');
  expect(await badges.isOpen(NAME)).toBe(true);
  const labelOfFocused = async () =>
    badges.on(NAME, 'winnow', function () {
      const root = this.getRootNode();
      return root instanceof ShadowRoot ? (root.activeElement?.textContent ?? '') : '';
    });
  await press('Tab', async (focused) => focused === 'kind' && (await labelOfFocused()) === 'Not now');
  await page.keyboard.press('Space');
  await press('Tab', (focused) => focused.includes('primary'));
  await page.keyboard.press('Enter');
  await expect.poll(() => badges.textOn(NAME)).toContain('Reply copied.');
  const shown = await badges.on(NAME, 'text', function () {
    return this.textContent;
  });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(await badges.focused(NAME)).toContain('primary');
  await page.keyboard.press('Escape');
  expect(await badges.focused(NAME)).toBe('verdict');
  // Few enough to be a way and no ordeal: page, verdict, copy, close, reasons, kinds, copy.
  expect(steps.length).toBeLessThan(30);
  expect(watched.errors).toEqual([]);
});
