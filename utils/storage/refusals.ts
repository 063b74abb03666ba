import { browser } from 'wxt/browser';

const KEY = 'refused-messages';
/** The latest are kept; more would tell nothing new. */
const KEPT = 50;

/** A message that was refused: when, which, why. Nothing of what it held. */
export interface RefusalNote {
  at: string;
  name: string;
  reason: string;
}

/** Logs a refusal for the browser's session. Never throws: a log that cannot be written must not break the answer. */
export async function noteRefusal(note: RefusalNote): Promise<void> {
  try {
    const before = await refusals();
    await browser.storage.session.set({ [KEY]: [...before, note].slice(-KEPT) });
  } catch {
    // No session storage: nothing is logged.
  }
}

/** The refusals of this session of the browser, oldest first. */
export async function refusals(): Promise<RefusalNote[]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}
