import { interfaceLanguage } from '../words/languages';
import { surfaceWords } from '../words/surfaces';
import type { Glimpse } from './ask-tab';
import { glanceAt } from './ask-tab';
import type { Dress } from './dress';
import { putOn, readDress } from './dress';
import type { Rest } from './rest';
import { readRest } from './rest';
import { tabInFront } from './tab';

/** How long the first frame waits for the tab, in milliseconds: one that answers at all mostly does so in a tenth of that. */
const WAITS_FOR_TAB = 80;

/** What the first frame of popup and side panel shows. */
export interface Opening extends Dress {
  rest: Rest;
  /** The tab in front and what it said; null where it is not known yet. */
  page: { tabId: number | null; seen: Glimpse } | null;
}

/**
 * Asks for all that the first frame needs, at once and in parallel with the code that draws it: this file and what it imports
 * hold no React. The document is dressed when the answer comes.
 */
export async function open(): Promise<Opening> {
  const page = tabInFront().then(async (tabId) => ({ tabId, seen: await glanceAt(tabId, null) }));
  const tooLate = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), WAITS_FOR_TAB);
  });
  // The words that were spoken last are loaded while the setting is read: they are mostly the right ones.
  void surfaceWords(interfaceLanguage(document.documentElement.lang, [])).catch(() => null);
  const [dress, rest, first] = await Promise.all([
    readDress(),
    readRest(),
    Promise.race([page.catch(() => null), tooLate]),
  ]);
  putOn(dress);
  return { ...dress, rest, page: first };
}
