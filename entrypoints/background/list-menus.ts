import { browser } from 'wxt/browser';
import type { ListEntry } from '../../utils/model';
import { storedGoals } from '../../utils/storage/goals';
import type { MenuWords } from '../../utils/words/menus';
import { withEntry } from './acts';

const ON_LINKEDIN = ['https://www.linkedin.com/*'];
const PROFILES = ['https://*.linkedin.com/in/*'];
/** A profile's own address: `/in/` and a slug, whatever follows. */
const PROFILE = /^https:\/\/(?:[a-z]+\.)?linkedin\.com\/in\/[^/?#]+/u;
const UNDO = 'undo-list';
/** Session storage: the lists as they were before the last change from a menu. */
const BEFORE = 'lists-before';

const ITEMS = [
  { id: 'always-person', word: 'alwaysPerson', contexts: ['link'], which: 'always', kind: 'person' },
  { id: 'never-person', word: 'neverPerson', contexts: ['link'], which: 'never', kind: 'person' },
  { id: 'always-words', word: 'alwaysWords', contexts: ['selection'], which: 'always', kind: 'words' },
  { id: 'never-words', word: 'neverWords', contexts: ['selection'], which: 'never', kind: 'words' },
] as const;

/** Makes the menu items for the lists; to be called where all items are made anew. */
export function createListMenus(words: MenuWords): void {
  for (const { id, word, contexts, kind } of ITEMS)
    browser.contextMenus.create({
      id,
      title: words[word],
      contexts: [...contexts],
      documentUrlPatterns: ON_LINKEDIN,
      ...(kind === 'person' ? { targetUrlPatterns: PROFILES } : {}),
    });
  browser.contextMenus.create({
    id: UNDO,
    title: words.undoList,
    contexts: ['page', 'link', 'selection'],
    documentUrlPatterns: ON_LINKEDIN,
    visible: false,
  });
}

/** Gives the items their titles in another language. */
export async function retitleListMenus(words: MenuWords): Promise<void> {
  for (const { id, word } of ITEMS) await browser.contextMenus.update(id, { title: words[word] });
  await browser.contextMenus.update(UNDO, { title: words.undoList });
}

/**
 * Puts a person or words on a list from the context menu, and takes the last such change back. Call it before the first await.
 * @param world `say` tells on a tab that the link clicked is no profile
 */
export function offerListMenus({ say }: { say: (tabId: number) => Promise<void> }): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, selectionText }, tab) => {
    if (menuItemId === UNDO) return void undo();
    const item = ITEMS.find(({ id }) => id === menuItemId);
    const value = (item?.kind === 'person' ? linkUrl : selectionText)?.trim().slice(0, 400);
    if (item?.kind === 'person' && !(value && PROFILE.test(value))) {
      if (tab?.id !== undefined) void say(tab.id);
      return;
    }
    if (item && value) void put(item.which, { kind: item.kind, value: tidy(item.kind, value) });
  });
}

async function put(which: 'always' | 'never', entry: ListEntry): Promise<void> {
  const { value: goals } = await storedGoals.read();
  await browser.storage.session.set({ [BEFORE]: goals.lists });
  await storedGoals.write({ ...goals, lists: withEntry(goals.lists, which, entry) });
  await browser.contextMenus.update(UNDO, { visible: true });
}

async function undo(): Promise<void> {
  const before: unknown = (await browser.storage.session.get(BEFORE))[BEFORE];
  const { value: goals } = await storedGoals.read();
  if (isLists(before)) await storedGoals.write({ ...goals, lists: before });
  await browser.storage.session.remove(BEFORE);
  await browser.contextMenus.update(UNDO, { visible: false });
}

function isLists(value: unknown): value is { always: ListEntry[]; never: ListEntry[] } {
  return typeof value === 'object' && value !== null && 'always' in value && 'never' in value;
}

function tidy(kind: ListEntry['kind'], value: string): string {
  return kind === 'person' ? value.replace(/[?#].*$/u, '') : value.replaceAll(/\s+/gu, ' ');
}
