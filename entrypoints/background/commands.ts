import { browser } from 'wxt/browser';
import { sendToTab } from '../../utils/messaging/client';
import { openPanel } from './panel';

/** The commands of wxt.config.ts that the page in front answers, and the message that hands each on. */
const TO_THE_PAGE = new Map([
  ['copy-reply', 'background:copy-focused'],
  ['next-undecided', 'background:show-next'],
] as const);
const OPEN_PANEL = 'open-panel';

/** Follows the user's keys. Call it before the first await. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command: string, tab?: { windowId?: number }) => {
    if (command === OPEN_PANEL) return void openPanel(tab?.windowId).catch(() => null);
    for (const [name, message] of TO_THE_PAGE)
      if (command === name) void sendInFront(message).catch(() => null);
  });
}

/** Hands a key on to the page in front. A page without Winnow does not answer, which is no fault. */
async function sendInFront(message: 'background:copy-focused' | 'background:show-next'): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await sendToTab(tab.id, message, null);
}
