import { expect, launch, test } from './extension';
import { addressOf } from './surfaces-page';

declare const chrome: {
  developerPrivate: { updateExtensionConfiguration: (wanted: object) => Promise<void> };
  storage: { session: { set: (items: object) => Promise<void>; get: (key: string) => Promise<object> } };
};

test('a text handed over from the context menu stands in the side panel’s paste box, and nowhere else', async ({
  winnow,
}) => {
  const panel = await winnow.newPage();
  await panel.goto(await addressOf(winnow, 'sidepanel'));
  for (const text of ['Hi, quick call about a role?', 'And another note.']) {
    await panel.evaluate(async (given) => chrome.storage.session.set({ 'given-text': given }), text);
    await expect(panel.getByRole('textbox', { name: 'Their note' })).toHaveValue(text);
  }
  expect(await panel.evaluate(async () => chrome.storage.session.get('given-text'))).toEqual({});
  await panel.close();
});

test('access to LinkedIn that the browser withholds is told, with one button to mend it', async () => {
  const context = await launch();
  try {
    const address = await addressOf(context, 'popup');
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      async (extensionId) =>
        chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      new URL(address).host,
    );
    const popup = await context.newPage();
    await popup.goto(address);
    await expect(popup.getByRole('heading', { name: 'Winnow may not run on LinkedIn' })).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Allow it on LinkedIn' })).toBeEnabled();
  } finally {
    await context.close();
  }
});
