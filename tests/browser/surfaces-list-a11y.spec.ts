import type { BrowserContext, Page } from '@playwright/test';
import { remembered, sampleState } from '../unit/components/surfaces/sample';
import { audit, overflow, smallTargets } from './audit';
import { expect, test } from './extension';
import type { TabAnswer } from './surfaces-page';
import { openWith } from './surfaces-page';

// Without motion no colour is met halfway to another.
const MEDIA = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'reduce' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
] as const;
const LIST: TabAnswer = { state: remembered(sampleState(12, { status: 'partial', cardsSeen: 14 })) };
const AGREED = { version: 1, value: '2026-11-23T09:00:00.000Z' };

declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

/** What the surfaces can say instead of a list: its title, the tab's answer, and the setting that brings it about. */
const MESSAGES: [title: string, answer: TabAnswer, setting?: object][] = [
  ['Open your invitations first', 'none'],
  ['Reload this tab once', 'refuses'],
  ['Your requests are on another page', { state: sampleState(0, { status: 'not-this-page' }) }],
  ['LinkedIn has changed this page', { state: sampleState(0, { status: 'unknown-layout' }) }],
  ['Nothing pending.', { state: sampleState(0, { otherKinds: 2 }) }],
  ['These requests could not be read', { state: sampleState(0, { status: 'partial', cardsSeen: 2 }) }],
  ['Winnow is paused', LIST, { paused: { version: 1, value: true } }],
  ['Winnow has not begun yet', 'none', { agreed: { version: 1, value: null } }],
];

/** Puts a page into colours, and waits until it is drawn in them. */
async function wear(page: Page, media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.bringToFront();
  await page.emulateMedia(media);
  await page.evaluate(
    async () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

async function openDetail(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Priya Ramanathan Senior/u }).click();
  await page.getByRole('button', { name: /more reason/u }).click();
  await page.getByRole('button', { name: 'This is wrong…' }).click();
  await expect(page.getByRole('group', { name: 'What is right?' })).toBeVisible();
}

/** Stores settings from within a page of the extension, whose worker may be asleep. */
async function set(winnow: BrowserContext, items: object): Promise<void> {
  const page = await openWith(winnow, 'options', 'none');
  await page.evaluate(async (all) => chrome.storage.local.set(all), items);
  await page.close();
}

const untouched = (page: 'untouched' | 'badges') => ({
  appearance: { version: 1, value: { language: null, theme: null, page } },
});

for (const { name, ...media } of MEDIA) {
  test(`the popup’s list with an open detail is clean to axe in ${name}`, async ({ winnow }) => {
    const popup = await openWith(winnow, 'popup', LIST);
    await openDetail(popup);
    await wear(popup, media);
    expect(await audit(popup)).toEqual([]);
    expect(await smallTargets(popup)).toEqual([]);
    await popup.close();
  });

  test(`the wide panel with its detail and the paste box is clean to axe in ${name}`, async ({ winnow }) => {
    const panel = await openWith(winnow, 'sidepanel', LIST, { width: 600, height: 900 });
    await openDetail(panel);
    await panel.getByText('Judge a text you paste').click();
    await wear(panel, media);
    expect(await audit(panel)).toEqual([]);
    expect(await smallTargets(panel)).toEqual([]);
    await panel.close();
  });
}

for (const [title, answer, setting] of MESSAGES)
  test(`“${title}” is clean to axe, has one thing to press at most, and fits the narrowest panel`, async ({
    winnow,
  }) => {
    if (setting) await set(winnow, setting);
    try {
      const page = await openWith(winnow, 'sidepanel', answer, { width: 210, height: 700 });
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(title);
      expect(await page.getByRole('main').getByRole('button').count()).toBeLessThanOrEqual(1);
      expect(await overflow(page)).toBe(0);
      expect(await smallTargets(page)).toEqual([]);
      for (const { name, ...media } of MEDIA) {
        await wear(page, media);
        expect(await audit(page), name).toEqual([]);
      }
      await page.close();
    } finally {
      if (setting) await set(winnow, { paused: { version: 1, value: false }, agreed: AGREED });
    }
  });

test('a head that says that LinkedIn’s page is left untouched is clean to axe and sticks out nowhere', async ({
  winnow,
}) => {
  await set(winnow, untouched('untouched'));
  try {
    const panel = await openWith(winnow, 'sidepanel', LIST, { width: 210, height: 700 });
    await expect(panel.getByText('Nothing is put into LinkedIn’s page.')).toBeVisible();
    expect(await overflow(panel)).toBe(0);
    for (const { name, ...media } of MEDIA) {
      await wear(panel, media);
      expect(await audit(panel), name).toEqual([]);
    }
    await panel.close();
  } finally {
    await set(winnow, untouched('badges'));
  }
});

for (const [surface, widths] of [
  ['popup', [400]],
  ['sidepanel', [180, 210, 360, 600]],
] as const)
  test(`nothing of the ${surface} sticks out at ${widths.join(', ')} pixels, in either direction`, async ({
    winnow,
  }) => {
    for (const width of widths) {
      const page = await openWith(winnow, surface, LIST, { width, height: 600 });
      await openDetail(page);
      await page.getByText('Judge a text you paste').click();
      await page.getByRole('textbox', { name: 'Their note' }).fill('A quick call about your funnel?');
      await page.getByRole('button', { name: 'Judge this note' }).click();
      await expect(page.locator('.paste .verdict-badge')).toBeVisible();
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((to) => document.documentElement.setAttribute('dir', to), dir);
        expect(await overflow(page), `${width} ${dir}`).toBe(0);
        // Nor does anything make the window longer than it is: what is long scrolls in its own place.
        const below = await page.evaluate(
          () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
        );
        expect(below, `${width} ${dir}`).toBe(0);
      }
      await page.close();
    }
  });

for (const surface of ['popup', 'sidepanel'] as const)
  test(`what a screen reader is told of the whole ${surface}`, async ({ winnow }) => {
    const page = await openWith(winnow, surface, LIST, {
      width: surface === 'popup' ? 400 : 600,
      height: 900,
    });
    if (surface === 'popup') await openDetail(page);
    await expect(page.getByRole('button', { name: /^Marco Bellandi/u }).first()).toBeAttached();
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${surface}.aria.yml` });
    await page.close();
  });
