import { DEMO_ADDRESS, DEMO_INBOX, demoPage } from '../../utils/demo';
import { frPage } from '../../utils/words/fr/page';
import { Badges } from './badges';
import { expect, launch, test } from './extension';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;
const NAME = 'Priya Ramanathan';

test('after a change of the interface’s language all of the badges speak it, what they say of a copy too', async () => {
  const winnow = await launch();
  try {
    await winnow.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://www.linkedin.com',
    });
    const page = await winnow.newPage();
    await page.route(/^https?:/u, (route) => route.fulfill({ contentType: 'text/html', body: demoPage() }));
    await page.goto(DEMO_ADDRESS);
    const badges = new Badges(await winnow.newCDPSession(page));
    await badges.settle(PERSONS);
    const worker = winnow.serviceWorkers()[0] ?? (await winnow.waitForEvent('serviceworker'));
    await worker.evaluate(async () =>
      chrome.storage.local.set({
        appearance: { version: 1, value: { language: 'fr', theme: null, page: 'badges', count: true } },
      }),
    );
    await expect.poll(() => badges.textOn(NAME)).toContain(frPage.copyReply);
    const at = await badges.middle(NAME, 'copy');
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => badges.textOn(NAME)).toContain(frPage.replyCopied);
    expect(await badges.textOn(NAME)).toContain(frPage.copied);
  } finally {
    await winnow.close();
  }
});
