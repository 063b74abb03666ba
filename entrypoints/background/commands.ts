import { browser } from 'wxt/browser';
import { sendToTab } from '../../utils/messaging/client';

/** The command of wxt.config.ts that copies the reply of the request that has the focus. */
const COPY_REPLY = 'copy-reply';

/** Hands the user's key on to the page in front. A page without Winnow does not answer, which is no fault. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command: string) => {
    if (command === COPY_REPLY) void copyInFront().catch(() => null);
  });
}

async function copyInFront(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await sendToTab(tab.id, 'background:copy-focused', null);
}
