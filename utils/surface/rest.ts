import { storedAgreed } from '../storage/agreed';
import { storedPaused } from '../storage/paused';

/** Why nothing is read on LinkedIn: the user has not agreed yet, or told Winnow to pause; null where it reads. */
export type Rest = 'not-begun' | 'paused' | null;

/** Reads whether Winnow rests. Never rejects. */
export async function readRest(): Promise<Rest> {
  const [agreed, paused] = await Promise.all([storedAgreed.read(), storedPaused.read()]);
  if (agreed.value === null) return 'not-begun';
  return paused.value ? 'paused' : null;
}

/** Calls `changed` when that may have changed, until `signal` aborts. */
export function watchRest(changed: () => void, signal: AbortSignal): void {
  storedAgreed.watch(changed, signal);
  storedPaused.watch(changed, signal);
}
