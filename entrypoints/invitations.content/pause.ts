import { trust } from '../../utils/messaging/client';
import { nativeBrowser } from '../../utils/messaging/runtime';

/** What `storedPaused` keeps (utils/storage/paused.ts), whose code would weigh more than the rest of this script's wiring. */
interface Kept {
  paused?: { value?: unknown };
}

/**
 * Tells whether the user has paused Winnow: once it is known, and on each change until `signal` aborts.
 * What cannot be read counts as not paused.
 */
export function watchPause(tell: (paused: boolean) => void, signal: AbortSignal): void {
  const { local } = nativeBrowser().storage;
  const read = (stored: Kept): void => {
    if (!signal.aborted) tell(stored.paused?.value === true);
  };
  local.onChanged.addListener(({ paused }) => {
    if (!paused) return;
    const { newValue } = paused;
    trust(newValue);
    read({ paused: newValue });
  });
  local.get('paused').then(read, () => read({}));
}
