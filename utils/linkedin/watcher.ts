import type { CardReading, ReadOptions, WatchHandlers } from './index';
import { readPage } from './read-page';

export interface Watcher {
  /** To be called after each soft navigation; cheap off the invitations pages. */
  addressChanged: () => void;
}

/** Follows the invitations list until `signal` aborts. */
export function watchPage(
  document: Document,
  handlers: WatchHandlers,
  options: { signal: AbortSignal; isVisible: ReadOptions['isVisible']; address: () => string },
): Watcher {
  const known = new Map<string, CardReading>();
  let queued = false;
  const run = (): void => {
    queued = false;
    if (options.signal.aborted) return;
    const { cards, health } = readPage(document, { isVisible: options.isVisible, url: options.address() });
    const gone = [...known.values()].filter((old) => !cards.some((card) => card.key === old.key));
    const fresh = cards.filter((card) => {
      const old = known.get(card.key);
      return (
        !old || old.card !== card.card || JSON.stringify(old.invitation) !== JSON.stringify(card.invitation)
      );
    });
    known.clear();
    for (const card of cards) known.set(card.key, card);
    if (fresh.length > 0 || gone.length > 0) handlers.onCards({ fresh, gone });
    handlers.onHealth(health);
  };
  const queue = (): void => {
    if (queued) return;
    queued = true;
    setTimeout(run, 50);
  };
  const observer = new MutationObserver(queue);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  options.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  queue();
  return { addressChanged: queue };
}
