import { browser } from 'wxt/browser';

/** The parts of Chrome's and Firefox's side panels that are used here; each browser has one of the two at most. */
interface SidePanels {
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

/**
 * How to open the side panel, or undefined where the browser has none.
 * The window is looked up beforehand: both browsers open it only in the very turn of the user's click.
 */
export async function sidePanelOpener(): Promise<(() => void) | undefined> {
  const { sidePanel, sidebarAction }: SidePanels = browser;
  if (sidebarAction) return () => void sidebarAction.open().then(() => window.close());
  if (!sidePanel) return undefined;
  const { id } = await browser.windows.getCurrent();
  return id === undefined
    ? undefined
    : () => void sidePanel.open({ windowId: id }).then(() => window.close());
}
