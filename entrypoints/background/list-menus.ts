import { browser } from 'wxt/browser';
import type { Goals, ListEntry } from '../../utils/model';
import { isSameEntry, withEntry } from '../../utils/settings/list-entries';
import { storedGoals } from '../../utils/storage/goals';
import type { MenuWords } from '../../utils/words/menus';

const ON_LINKEDIN = ['https://www.linkedin.com/*'];
const PROFILES = ['https://*.linkedin.com/in/*'];
/** A profile's own address: `/in/` and a slug, whatever follows. */
const PROFILE = /^https:\/\/(?:[a-z]+\.)?linkedin\.com\/in\/[^/?#]+/u;
const UNDO = 'undo-list';
/** Session storage: the last change from a menu. */
const LAST = 'last-list-change';

const LISTS = ['always', 'never'] as const;
type Which = (typeof LISTS)[number];

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

/** One change from a menu: what was put where, and on which lists it stood before. */
interface Change {
  which: Which;
  entry: ListEntry;
  stoodOn: Which[];
}

async function put(which: Which, entry: ListEntry): Promise<void> {
  const { value: goals } = await storedGoals.read();
  const stoodOn = LISTS.filter((list) => goals.lists[list].some((known) => isSameEntry(known, entry)));
  const change: Change = { which, entry, stoodOn };
  await browser.storage.session.set({ [LAST]: change });
  await storedGoals.write({ ...goals, lists: withEntry(goals.lists, which, entry) });
  await browser.contextMenus.update(UNDO, { visible: true });
}

/** Takes back the one entry alone: whatever else was done to the lists meanwhile stays. */
async function undo(): Promise<void> {
  const last: unknown = (await browser.storage.session.get(LAST))[LAST];
  const { value: goals } = await storedGoals.read();
  // Where the entry was taken off elsewhere, there is nothing left to take back.
  if (isChange(last) && goals.lists[last.which].some((known) => isSameEntry(known, last.entry)))
    await storedGoals.write({ ...goals, lists: listsBefore(goals.lists, last) });
  await browser.storage.session.remove(LAST);
  await browser.contextMenus.update(UNDO, { visible: false });
}

function listsBefore(lists: Goals['lists'], { which, entry, stoodOn }: Change): Goals['lists'] {
  if (stoodOn.includes(which)) return lists;
  const [other] = stoodOn;
  return other
    ? withEntry(lists, other, entry)
    : { ...lists, [which]: lists[which].filter((known) => !isSameEntry(known, entry)) };
}

function isChange(value: unknown): value is Change {
  return (
    typeof value === 'object' && value !== null && 'which' in value && 'entry' in value && 'stoodOn' in value
  );
}

function tidy(kind: ListEntry['kind'], value: string): string {
  return kind === 'person' ? value.replace(/[?#].*$/u, '') : value.replaceAll(/\s+/gu, ' ');
}
