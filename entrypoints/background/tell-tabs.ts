import { browser } from 'wxt/browser';
import { sendToTab } from '../../utils/messaging/client';

/** Tells every tab that verdicts may have changed. Tabs without Winnow's script do not answer, which is no fault. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => (id === undefined ? null : sendToTab(id, 'background:judge-again', null))),
  );
}

/** How long a run of occasions is gathered into one telling, in milliseconds. */
const GATHER = 500;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the tabs once for a run of occasions, such as the batches of a long list. */
export function tellTabsSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void tellTabs(), GATHER);
}
