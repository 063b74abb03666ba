import { nativeBrowser } from '../../utils/messaging/runtime';

/**
 * What `storedPaused`, `storedAgreed` and `storedAppearance` keep (utils/storage), as far as it counts here: their code would weigh
 * more than the rest of this script's wiring.
 */
interface Kept {
  paused?: { value?: unknown };
  agreed?: { value?: unknown };
  appearance?: { value?: { page?: unknown } };
}

/** What Winnow may do on the page; `rest` reads nothing, `untouched` reads but puts nothing into it. */
export type Leave = 'rest' | 'untouched' | 'badges';

/**
 * Tells what Winnow may do, once it is known and on each change of it until `signal` aborts. What cannot be read counts as not agreed.
 */
export function watchLeave(tell: (leave: Leave) => void, signal: AbortSignal): void {
  const { local } = nativeBrowser().storage;
  const read = ({ paused, agreed, appearance }: Kept): void => {
    if (signal.aborted) return;
    const rests = paused?.value === true || typeof agreed?.value !== 'string';
    tell(rests ? 'rest' : appearance?.value?.page === 'untouched' ? 'untouched' : 'badges');
  };
  const keys = ['paused', 'agreed', 'appearance'];
  const look = (): void => void local.get(keys).then(read, () => read({}));
  local.onChanged.addListener((changes) => {
    if (keys.some((key) => key in changes)) look();
  });
  look();
}
