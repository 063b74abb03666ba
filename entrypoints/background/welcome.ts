import { browser } from 'wxt/browser';

/** The welcome page's file in the build. */
const WELCOME = '/welcome.html';

/**
 * Opens the welcome tab once, right after Winnow was installed; an update opens nothing. Call it before the first await: the
 * browser tells of an installation only to who listens from the start.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  });
}
