import { browser } from 'wxt/browser';
import { sendToTab } from '../../utils/messaging/client';

/** Tells every tab that verdicts may have changed. Tabs without Winnow's script do not answer, which is no fault. */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id }) => (id === undefined ? null : sendToTab(id, 'background:judge-again', null))),
  );
}
