import { browser } from 'wxt/browser';
import type { Appearance } from '../model';

/**
 * Follows the user's appearance on an extension page without the weight of its schema, which the settings page and the background
 * hold. The theme is also kept where a page can read it before anything is drawn.
 */
const KEY = 'appearance';
const LAST_THEME = 'winnow-theme';

/** The parts of the appearance that a surface draws by. */
export type Look = Pick<Appearance, 'theme' | 'page'>;

/** Reads them out of what is stored; what is not understood counts as not set. */
export function lookOf(stored: unknown): Look {
  const { theme, page } = valueOf(stored);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    page: page === 'untouched' ? page : 'badges',
  };
}

/** Sets the page's theme: at once the one it had last, then the stored one, and again on each change. Call it first of all. */
export function followTheme(): void {
  const root = document.documentElement;
  const set = (theme: Look['theme']): void => {
    if (theme === null) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  set(lookOf({ value: { theme: lastTheme() } }).theme);
  watchLook(({ theme }) => {
    set(theme);
    keepTheme(theme);
  });
}

/** Tells the look as it is stored, and again after each change, until `signal` aborts. */
export function watchLook(tell: (look: Look) => void, signal?: AbortSignal): void {
  const { local } = browser.storage;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) tell(lookOf(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  // What cannot be read leaves the page as the system has it.
  local.get(KEY).then(
    (stored) => {
      if (!signal?.aborted) tell(lookOf(stored[KEY]));
    },
    () => null,
  );
}

function valueOf(stored: unknown): { theme?: unknown; page?: unknown } {
  if (typeof stored !== 'object' || stored === null || !('value' in stored)) return {};
  return typeof stored.value === 'object' && stored.value !== null ? stored.value : {};
}

/** A page's own storage may be shut by the user's settings; then the theme comes a moment later. */
function lastTheme(): string | null {
  try {
    return localStorage.getItem(LAST_THEME);
  } catch {
    return null;
  }
}

function keepTheme(theme: Look['theme']): void {
  try {
    if (theme === null) localStorage.removeItem(LAST_THEME);
    else localStorage.setItem(LAST_THEME, theme);
  } catch {
    // As above.
  }
}
