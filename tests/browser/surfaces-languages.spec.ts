import type { BrowserContext, Page } from '@playwright/test';
import { DEMO_INBOX, invitationsOf } from '../../utils/demo';
import type { Invitation, Judgement, PageState } from '../../utils/model';
import { directionOf, INTERFACE_LANGUAGES } from '../../utils/words/languages';
import type { InterfaceLanguage } from '../../utils/words/languages';
import { surfaceWords } from '../../utils/words/surfaces';
import { expect, test } from './extension';
import type { TabAnswer } from './surfaces-page';
import { addressOf, openWith } from './surfaces-page';

declare const chrome: {
  storage: { local: { set: (items: object) => Promise<void> } };
  runtime: {
    sendMessage: (message: {
      name: string;
      data: { invitation: Invitation };
    }) => Promise<{ value: Judgement }>;
  };
};

/** Where to put pictures of every surface, for who wants to look at them. */
const PICTURES = process.env['WINNOW_PICTURES'];

async function speak(winnow: BrowserContext, language: InterfaceLanguage | null): Promise<void> {
  const page = await winnow.newPage();
  await page.goto(await addressOf(winnow, 'options'));
  const value = { language, theme: null, page: 'badges', count: true };
  await page.evaluate((appearance) => chrome.storage.local.set({ appearance }), { version: 1, value });
  await page.close();
}

/** The invented inbox, judged by the extension itself in the language it speaks. */
async function inbox(winnow: BrowserContext): Promise<PageState> {
  const people = invitationsOf(DEMO_INBOX);
  const page = await winnow.newPage();
  await page.goto(await addressOf(winnow, 'options'));
  const judgements = await page.evaluate(
    async (invitations) =>
      Promise.all(
        invitations.map(async (invitation) => {
          const answer = await chrome.runtime.sendMessage({
            name: 'surface:judge-text',
            data: { invitation },
          });
          return answer.value;
        }),
      ),
    people,
  );
  await page.close();
  const rows = people.map((invitation, at) => ({
    key: String(at),
    invitation,
    judgement: judgements[at] ?? null,
  }));
  const health = { status: 'ok', layout: 'g5', cardsSeen: rows.length, cardsRead: rows.length } as const;
  return { health: { ...health, otherKinds: 1, missing: {} }, rows };
}

/** What does not fit: parts that reach over the page's edges, and words cut off in what one presses or reads. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? [`the page: ${root.scrollWidth}`] : [];
    const cut = [
      ...document.querySelectorAll<HTMLElement>('button, [role=tab], [role=radio], label, a, h1, h2, h3, th'),
    ]
      .filter((part) => {
        const box = part.getBoundingClientRect();
        if (
          !part.checkVisibility({ visibilityProperty: true }) ||
          box.width < 2 ||
          part.textContent.trim() === ''
        )
          return false;
        // A row's headline and the like are cut on purpose, with three dots.
        const isCut = [part, ...part.querySelectorAll<HTMLElement>('*')].some(
          (inner) =>
            inner.clientWidth > 4 &&
            !inner.matches('select, option') &&
            inner.scrollWidth > inner.clientWidth + 1 &&
            getComputedStyle(inner).textOverflow !== 'ellipsis' &&
            getComputedStyle(inner).display !== 'inline',
        );
        return isCut || box.left < -1 || box.right > root.clientWidth + 1;
      })
      .map((part) => `${part.localName}.${part.className}: ${part.textContent.trim().slice(0, 60)}`);
    return [...wide, ...cut];
  });
}

async function look(page: Page, language: string, name: string): Promise<void> {
  expect.soft(await overflowing(page), `${name} in ${language}`).toEqual([]);
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${language}-${name}.png` });
}

for (const { tag: language } of INTERFACE_LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.beforeAll(async ({ winnow }) => speak(winnow, language));
    test.afterAll(async ({ winnow }) => speak(winnow, null));

    test('popup and side panel speak it, and their words fit', async ({ winnow }) => {
      const words = await surfaceWords(language);
      const state = await inbox(winnow);
      for (const [surface, width] of [
        ['popup', 400],
        ['sidepanel', 360],
      ] as const) {
        const page = await openWith(winnow, surface, { state }, { width });
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          words.requests.people(state.rows.length),
        );
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
        await look(page, language, surface);
        await page.locator('.row-main').first().click();
        await expect(page.locator('.reply-text')).toBeVisible();
        await look(page, language, `${surface}-open`);
        await page.close();
      }
      const answers: TabAnswer[] = ['none', 'refuses', { state: { ...state, rows: [] } }];
      for (const answer of answers) {
        const page = await openWith(winnow, 'popup', answer);
        await expect(page.locator('main')).not.toBeEmpty();
        await look(page, language, `popup-${typeof answer === 'string' ? answer : 'empty'}`);
        await page.close();
      }
    });

    test('the settings and the welcome speak it, and their words fit', async ({ winnow }) => {
      const words = await surfaceWords(language);
      const page = await winnow.newPage();
      for (const width of [1100, 420]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(await addressOf(winnow, 'options'));
        await expect(page.getByRole('tab').first()).toBeVisible();
        for (const [at, tab] of (await page.getByRole('tab').all()).entries()) {
          await tab.click();
          // The panel that was left stays for the length of its transition.
          await expect(page.locator('[role=tabpanel]:not([inert])')).not.toBeEmpty();
          for (const waiting of [words.memory.loading, words.replies.reading])
            await expect(page.getByText(waiting)).toHaveCount(0);
          await look(page, language, `options-${width}-${at}`);
        }
        await page.goto((await addressOf(winnow, 'options')).replace('options.html', 'welcome.html'));
        await expect(page.locator('.row-main').first()).toBeVisible();
        await look(page, language, `welcome-${width}`);
      }
      await page.close();
    });
  });
}

test('surfaces that are open follow a change of the language at once', async ({ winnow }) => {
  const [other] = INTERFACE_LANGUAGES.filter(({ tag }) => tag !== 'en').slice(0, 1);
  if (!other) throw new Error('There is one language only.');
  const page = await winnow.newPage();
  await speak(winnow, 'en');
  await page.goto(await addressOf(winnow, 'options'));
  await expect(page).toHaveTitle((await surfaceWords('en')).options.title);
  await speak(winnow, other.tag);
  await expect(page).toHaveTitle((await surfaceWords(other.tag)).options.title);
  await expect(page.locator('html')).toHaveAttribute('lang', other.tag);
  await speak(winnow, null);
  await page.close();
});
