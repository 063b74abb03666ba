import { DEMO_INBOX, DEMO_LATER } from '../../utils/demo';
import { expect, test } from './extension';
import { openFor } from './surfaces-page';

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;

test('soft navigation there and back keeps one badge a request', async ({ open, watched }) => {
  const { page, badges } = await open({ start: 'feed' });
  expect(await badges.all()).toEqual([]);
  for (let round = 0; round < 5; round += 1) {
    await page.locator('#nav a', { hasText: 'Invitations' }).click();
    await badges.settle(PERSONS);
    await page.locator('#nav a', { hasText: 'Feed' }).click();
    await expect.poll(() => page.locator('winnow-badge').count()).toBe(0);
  }
  await page.goBack();
  await badges.settle(PERSONS);
  await page.goBack();
  await expect.poll(() => page.locator('winnow-badge').count()).toBe(0);
  expect(watched.errors).toEqual([]);
});

test('requests that come later get theirs', async ({ open }) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  await page.evaluate('demo.addLater()');
  await badges.settle(PERSONS + DEMO_LATER.length);
});

test('a badge that the page’s rendering wipes comes back before the next picture, verdict and all', async ({
  open,
}) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  const missing = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        for (const host of document.querySelectorAll('winnow-badge')) host.remove();
        // The second frame begins after the first was drawn.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve(
              [...document.querySelectorAll('[componentkey^="urn:li:invitation:"]')].filter(
                (card) => card.querySelector('button') && !card.querySelector('winnow-badge'),
              ).length,
            ),
          ),
        );
      }),
  );
  // Two of the cards are of other kinds and never had one.
  expect(missing).toBe(2);
  await badges.settle(PERSONS);
});

test('a list rendered anew gets its badges anew, each with its own request’s verdict', async ({ open }) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  const before = (await badges.all()).map(({ card, label }) => ({ card, label }));
  await page.evaluate('demo.rerender()');
  await badges.settle(PERSONS);
  expect((await badges.all()).map(({ card, label }) => ({ card, label }))).toEqual(before);
});

test('a card that shows another person shows that person’s verdict', async ({ open }) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  const of = async (name: string) => (await badges.all()).find(({ card }) => card.includes(name))?.label;
  const scam = await of('Emma Fraser');
  expect(scam).not.toBe(await of('Tomasz Wierzbicki'));
  await page.evaluate(() => {
    const cards = [...document.querySelectorAll('[componentkey^="urn:li:invitation:"]')];
    const from = cards.find((card) => card.textContent?.includes('Emma Fraser'));
    const to = cards.find((card) => card.textContent?.includes('Tomasz Wierzbicki'));
    if (!from || !to) throw new Error('The demo has no such cards.');
    to.setAttribute('componentkey', from.getAttribute('componentkey') ?? '');
    to.innerHTML = from.innerHTML;
    from.parentElement?.remove();
  });
  await badges.settle(PERSONS - 1);
  await expect.poll(() => of('Emma Fraser')).toBe(scam);
});

test('paused, Winnow takes away all it drew and reads nothing; resumed, it goes on', async ({
  open,
  winnow,
  watched,
}) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  const popup = await openFor(winnow, 'popup', page);
  await popup.getByRole('button', { name: 'Pause Winnow' }).click();
  await expect(popup.getByRole('heading', { name: 'Winnow is paused' })).toBeVisible();
  await expect.poll(() => page.locator('winnow-badge').count()).toBe(0);
  await page.reload();
  await page.evaluate('demo.addLater()');
  await expect(popup.getByRole('button', { name: 'Pause Winnow' })).toHaveCount(0);
  expect(await page.locator('winnow-badge').count()).toBe(0);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await badges.settle(PERSONS + DEMO_LATER.length);
  await popup.close();
  expect(watched.errors).toEqual([]);
});
