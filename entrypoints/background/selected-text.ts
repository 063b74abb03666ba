import { browser } from 'wxt/browser';
import { GIVEN_TEXT_KEY } from '../../utils/surface/given-text-key';
import type { InterfaceLanguage } from '../../utils/words/languages';
import { menuWords } from '../../utils/words/menus';
import type { LanguageNow } from './language';
import { createListMenus, retitleListMenus } from './list-menus';
import { openPanel } from './panel';

const ITEM = 'assess-selected';
/** LinkedIn's notes are a few hundred characters; a selection beyond this is no note. */
const MOST = 5_000;

/**
 * Offers to assess the text selected on any page. The text goes to the side panel's paste box by the session's storage, which
 * no page can read and which ends with the browser. Call it before the first await.
 */
export function offerSelectedText(languageNow: LanguageNow): void {
  // Told on install and on update; the browser keeps the item from then on.
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(async () => {
      const words = menuWords(await languageNow());
      browser.contextMenus.create({ id: ITEM, title: words.assessSelected, contexts: ['selection'] });
      createListMenus(words);
    });
  });
  // The browser may have been given another language meanwhile.
  browser.runtime.onStartup.addListener(() => void languageNow().then(retitleMenus));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId !== ITEM || !selectionText) return;
    // The panel opens only in the very turn of the click: the text is put down meanwhile, and the panel watches for it.
    void openPanel(tab?.windowId).catch(() => null);
    void browser.storage.session.set({ [GIVEN_TEXT_KEY]: selectionText.slice(0, MOST) });
  });
}

/** Gives the context menu its titles in another language. Never rejects: items that are not there need none. */
export async function retitleMenus(language: InterfaceLanguage): Promise<void> {
  const words = menuWords(language);
  try {
    await browser.contextMenus.update(ITEM, { title: words.assessSelected });
    await retitleListMenus(words);
  } catch {
    // They are made with the right titles when the browser tells of the installation.
  }
}
