import { isAlive, send } from '../../utils/messaging/client';

/** How long the number must stand before it is told, in milliseconds: a page's requests come and are judged in bursts. */
const SETTLES_AFTER = 250;

/**
 * Tells the background how many requests of this tab are undecided, for the toolbar icon.
 * @param count null where the tab shows no invitations page
 * @returns to be called when it may have changed; with `anew`, it is told even where it has not
 */
export function tellCount(count: () => number | null): (anew?: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: number | null = null;
  const tell = (): void => {
    const now = count();
    if (now === told || !isAlive()) return;
    told = now;
    void send('page:undecided', { count: now }).catch(() => undefined);
  };
  return (anew = false) => {
    if (anew) told = null;
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLES_AFTER);
  };
}
