import { browser } from 'wxt/browser';

/** The tab a surface speaks of: the one `?tab=<id>` names, as tests do, else the one in front of its window. */
export async function tabInFront(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(named) && named > 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells when another tab comes to the front, and when one of them loads or moves, until `signal` aborts. */
export function watchTabs(onFront: () => void, onChange: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  onActivated.addListener(onFront);
  onUpdated.addListener(onChange);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(onFront);
    onUpdated.removeListener(onChange);
  });
}

/**
 * Calls `onChange` when a page had requests judged, until `signal` aborts. Those messages are meant for the background;
 * they are overheard, so that a list follows its page without asking all the time.
 */
export function watchJudging(onChange: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'name' in message && message.name === 'page:judge')
      onChange();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}
