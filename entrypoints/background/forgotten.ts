import { browser } from 'wxt/browser';

/** Session storage: when everything was last forgotten, in milliseconds since the epoch. */
const FORGOTTEN = 'forgotten-at';

/** Notes that everything is forgotten now: what open pages show stays so until they are visited anew. */
export async function noteForgotten(): Promise<void> {
  await browser.storage.session.set({ [FORGOTTEN]: Date.now() });
}

/** Whether all was forgotten after a stay on a page began. @param since milliseconds since the epoch; undefined where it is not known. */
export async function isForgotten(since: number | undefined): Promise<boolean> {
  const at: unknown = (await browser.storage.session.get(FORGOTTEN))[FORGOTTEN];
  return since !== undefined && typeof at === 'number' && since <= at;
}
