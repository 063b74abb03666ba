import { browser } from 'wxt/browser';

/** The panels of Chrome and Firefox; each browser has one of the two at most. */
interface Panels {
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

/**
 * Opens the side panel or sidebar, or the same page in a tab where the browser refuses. To be called in the very turn of the
 * user's click or key: after an await the browser no longer takes it for theirs.
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  try {
    await openBeside(windowId);
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
  }
}

async function openBeside(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction }: Panels = browser;
  if (sidebarAction) return sidebarAction.open();
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  throw new Error('No side panel.');
}
