import type { Invitation, PageHealth } from '../../utils/model';
import { readPage } from '../../utils/linkedin';
import { offlineVisibility } from '../../utils/linkedin/offline-visibility';

/** A saved page: its markup, and what a file that holds several parts has beside it. */
export interface SavedPage {
  html: string;
  url: string | null;
  /** Style sheets by address. */
  styles?: ReadonlyMap<string, string>;
}

/** Puts style sheets that were saved with the page in the place of the links to them. */
function putStyles(document: Document, { url, styles }: SavedPage): void {
  if (!styles?.size) return;
  for (const link of document.querySelectorAll('link[rel~="stylesheet"][href]')) {
    const href = link.getAttribute('href') ?? '';
    const whole = URL.canParse(href, url ?? undefined) ? new URL(href, url ?? undefined).href : href;
    const text = styles.get(href) ?? styles.get(whole);
    if (text === undefined || link.hasAttribute('disabled')) continue;
    const style = document.createElement('style');
    style.setAttribute('media', link.getAttribute('media') ?? '');
    style.textContent = text;
    link.replaceWith(style);
  }
}

/**
 * Reads a saved invitations page without a browser, with the same reader as on the real page.
 * Scripts in it are not run and nothing is fetched.
 */
export async function readSavedPage(
  page: SavedPage,
): Promise<{ health: PageHealth; invitations: Invitation[] }> {
  // Loaded only here: it takes longer than everything else together.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM(page.html, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    putStyles(document, page);
    const { health, cards } = readPage(document, { isVisible: offlineVisibility(document), url: null });
    const persons = cards.flatMap(({ invitation }) => invitation ?? []);
    return { health, invitations: persons };
  } finally {
    dom.window.close();
  }
}
