import { nativeBrowser } from '../../utils/messaging/runtime';

/** What `storedPaused` and `storedAgreed` keep (utils/storage), whose code would weigh more than the rest of this script's wiring. */
interface Kept {
  paused?: { value?: unknown };
  agreed?: { value?: unknown };
}

/**
 * Tells whether Winnow is to rest: until the user has agreed to what it reads, and while they have it paused. Tells once it is known,
 * and on each change until `signal` aborts. What cannot be read counts as not agreed.
 */
export function watchPause(tell: (resting: boolean) => void, signal: AbortSignal): void {
  const { local } = nativeBrowser().storage;
  const read = ({ paused, agreed }: Kept): void => {
    if (!signal.aborted) tell(paused?.value === true || typeof agreed?.value !== 'string');
  };
  const look = (): void => void local.get(['paused', 'agreed']).then(read, () => read({}));
  local.onChanged.addListener((changes) => {
    if ('paused' in changes || 'agreed' in changes) look();
  });
  look();
}
