import type { Invitation, PageHealth } from '../../utils/model';
import { readPage } from '../../utils/linkedin';

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
    const { health, cards } = readPage(dom.window.document, { isVisible, url: null });
    const persons = cards.flatMap(({ invitation }) => invitation ?? []);
    return { health, invitations: persons };
  } finally {
    dom.window.close();
  }
}

/** Whether an element is shown, as far as markup alone tells. */
function isVisible(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.getAttribute('aria-hidden') === 'true') return false;
    if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(at.getAttribute('style') ?? ''))
      return false;
  }
  return true;
}
