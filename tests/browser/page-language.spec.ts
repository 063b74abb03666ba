import type { BrowserContext } from '@playwright/test';
import { DEMO_INBOX } from '../../utils/demo';
import { enPage } from '../../utils/words/en/page';
import { frPage } from '../../utils/words/fr/page';
import { expect, test } from './extension';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;
const NAME = 'Priya Ramanathan';

async function speak(winnow: BrowserContext, language: string | null): Promise<void> {
  const worker = winnow.serviceWorkers()[0] ?? (await winnow.waitForEvent('serviceworker'));
  await worker.evaluate(
    async (tag) =>
      chrome.storage.local.set({
        appearance: { version: 1, value: { language: tag, theme: null, page: 'badges', count: true } },
      }),
    language,
  );
}

test('after a change of the interface’s language all of the badges speak it, what they say of a copy too', async ({
  open,
  winnow,
}) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  try {
    await speak(winnow, 'fr');
    await expect.poll(() => badges.textOn(NAME)).toContain(frPage.copyReply);
    const at = await badges.middle(NAME, 'copy');
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => badges.textOn(NAME)).toContain(frPage.replyCopied);
    expect(await badges.textOn(NAME)).toContain(frPage.copied);
  } finally {
    await speak(winnow, null);
  }
  await expect.poll(() => badges.textOn(NAME)).toContain(enPage.copyReply);
});
