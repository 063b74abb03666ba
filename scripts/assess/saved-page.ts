import type { Invitation, PageHealth } from '../../utils/model';
import { readPage } from '../../utils/linkedin';
import { offlineVisibility } from '../../utils/linkedin/offline-visibility';

/**
 * Reads a saved invitations page without a browser, with the same reader as on the real page.
 * Scripts in it are not run and nothing is fetched.
 */
export async function readSavedPage(
  html: string,
): Promise<{ health: PageHealth; invitations: Invitation[] }> {
  // Loaded only here: it takes longer than everything else together.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    const { health, cards } = readPage(document, { isVisible: offlineVisibility(document), url: null });
    const persons = cards.flatMap(({ invitation }) => invitation ?? []);
    return { health, invitations: persons };
  } finally {
    dom.window.close();
  }
}
