import { DEMO_INBOX, DEMO_LATER } from '../../utils/demo';
import { expect, test } from './extension';

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person');

test('every person’s request has its verdict in a closed root, and nothing else has one', async ({
  open,
  watched,
}) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS.length);
  const all = await badges.all();
  expect(all.map(({ rootType }) => rootType)).toEqual(PERSONS.map(() => 'closed'));
  for (const [index, person] of PERSONS.entries()) expect(all[index]?.card).toContain(person.name);
  expect(
    all.every(({ text }) => text.includes('Copy reply') || /Do not answer|No reply needed/u.test(text)),
  ).toBe(true);
  expect(await page.locator('winnow-badge').count()).toBe(PERSONS.length);
  expect(watched.errors).toEqual([]);
});

test('the chip has one size and one place on every card, and covers none of the page’s controls', async ({
  open,
}) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS.length);
  const boxes = [];
  for (const { name } of PERSONS)
    boxes.push(
      await badges.on(name, 'chip', function () {
        const { left, width, height } = this.getBoundingClientRect();
        return { left, width, height };
      }),
    );
  expect(new Set(boxes.map((box) => JSON.stringify(box))).size).toBe(1);
  const covered = await page.evaluate(() => {
    const controls = [...document.querySelectorAll('[role="listitem"] :is(button, a)')];
    const hosts = [...document.querySelectorAll('winnow-badge')].map((host) => host.getBoundingClientRect());
    return controls.filter((control) => {
      const box = control.getBoundingClientRect();
      return hosts.some(
        (host) =>
          box.width > 0 &&
          box.left < host.right &&
          box.right > host.left &&
          box.top < host.bottom &&
          box.bottom > host.top,
      );
    }).length;
  });
  expect(covered).toBe(0);
});

test('nothing on the page shifts when a batch comes, nor on the way from the feed', async ({ open }) => {
  const { page, badges } = await open({ start: 'feed', before: countShifts });
  // By script: a click of the driver's looks at the page in between, and would see it before any person could.
  await page.evaluate(() => document.querySelector<HTMLElement>('#nav a[href*="mynetwork"]')?.click());
  await badges.settle(PERSONS.length);
  await page.evaluate('demo.addLater()');
  await badges.settle(PERSONS.length + DEMO_LATER.length);
  expect(await page.evaluate(() => sessionStorage.getItem('shifts'))).toBeNull();
});

test('a page that nobody knows is marked nowhere', async ({ open, watched }) => {
  const { page } = await open({ markup: 'unknown' });
  await page.waitForFunction(() => document.readyState === 'complete');
  await expect.poll(() => page.locator('article').count()).toBe(DEMO_INBOX.length);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
  expect(await page.locator('winnow-badge').count()).toBe(0);
  expect(watched.errors).toEqual([]);
});

/** Remembers every shift, those after an input too: the click did not ask for what Winnow draws. */
function countShifts(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sessionStorage.setItem('shifts', JSON.stringify(entry));
  }).observe({ type: 'layout-shift', buffered: true });
}
