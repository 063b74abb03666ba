import { browser } from 'wxt/browser';

/** What Winnow's content script runs on. Browsers count it among the permissions, and let the user withhold it. */
const LINKEDIN = { origins: ['https://www.linkedin.com/*'] };

/** Whether the browser lets Winnow run on LinkedIn; true where it does not say. */
export async function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(LINKEDIN).catch(() => true);
}

/** Asks the user for access that was withheld. Only in the very turn of a click, or the browser refuses. */
export async function askForAccess(): Promise<boolean> {
  return browser.permissions.request(LINKEDIN).catch(() => false);
}
