import { browser } from 'wxt/browser';
import { sendToTab, trust } from '../../utils/messaging/client';
import { storedAppearance } from '../../utils/storage/appearance';
import { remembered } from '../../utils/storage/stored';
import { menuWords } from '../../utils/words/menus';
import type { LanguageNow } from './language';

/** The toolbar icon holds four characters. */
const MOST = 999;
const COLOUR = '#0a5aa8';

/** What the toolbar icon shows. Nothing of it rejects, and nothing is kept here: the browser keeps what each tab shows. */
export interface Toolbar {
  /** Questions that are due, shown on every tab without a count of its own. */
  showDue: (due: number) => Promise<void>;
  /** Undecided requests on a tab's page; null gives way to the questions. */
  showPage: (tabId: number, count: number | null) => Promise<void>;
  /** Says something on one tab until its next count: that a click changed nothing, and why. */
  say: (tabId: number, title: string) => Promise<void>;
  /** Asks every tab for its count: the user's wish or language has changed. */
  showAgain: () => Promise<void>;
}

/** Makes the toolbar's keeper. Call it before the first await. */
export function keepToolbar(languageNow: LanguageNow): Toolbar {
  const appearanceNow = remembered(storedAppearance);
  const words = async () => menuWords(await languageNow());
  const counts = async (): Promise<boolean> => (await appearanceNow()).value.count;

  async function show(count: number, title: string, where: { tabId?: number }): Promise<void> {
    const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
    await browser.action.setBadgeText({ ...where, text });
    await browser.action.setTitle({ ...where, title });
  }
  const showDue = quietly(async (due: number) => {
    const isShown = due > 0 && (await counts());
    await show(isShown ? due : 0, isShown ? (await words()).waiting(due) : plainTitle(), {});
    await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  });
  const showPage = quietly(async (tabId: number, count: number | null) => {
    if (count !== null && (await counts())) return show(count, (await words()).undecided(count), { tabId });
    // Null lets the text of all tabs show again, though the types do not know it; a title has no such way.
    const text: unknown = null;
    trust(text);
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  });
  return {
    showDue,
    showPage,
    say: quietly(async (tabId: number, title: string) => {
      await browser.action.setBadgeText({ tabId, text: '!' });
      await browser.action.setTitle({ tabId, title });
    }),
    async showAgain() {
      const tabs = await browser.tabs.query({}).catch(() => []);
      await Promise.allSettled(
        tabs.map(async ({ id }) => {
          if (id === undefined) return;
          const { count } = await sendToTab(id, 'background:undecided', null);
          await showPage(id, count);
        }),
      );
    },
  };
}

function plainTitle(): string {
  const { action, name } = browser.runtime.getManifest();
  return action?.default_title ?? name;
}

/** The same without ever rejecting: a tab that is gone shows nothing. */
function quietly<Given extends unknown[]>(
  work: (...given: Given) => Promise<void>,
): (...given: Given) => Promise<void> {
  return async (...given) => work(...given).catch(() => undefined);
}
