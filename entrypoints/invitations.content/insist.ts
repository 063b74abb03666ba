import { isAlive } from '../../utils/messaging/client';

/** Waits before the worker is asked again that did not answer, in milliseconds. */
const AGAIN_AFTER = [200, 1_000, 4_000];

/**
 * Asks the background, and again where its worker was stopped in between.
 * @returns null where no answer came in the end, the page was left meanwhile, or the extension is gone.
 */
export async function insist<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
  for (const wait of [0, ...AGAIN_AFTER]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted || !isAlive()) return null;
    try {
      const answer = await ask();
      return signal.aborted ? null : answer;
    } catch {
      // The worker was stopped, or the extension is gone: the next round tells.
    }
  }
  return null;
}
