import type { BrowserContext, Worker } from '@playwright/test';

/** How often the welcome tab is looked for, and the time between two looks in milliseconds. */
const LOOKS = 100;
const BETWEEN = 50;

/**
 * Does in a fresh browser what its user would do first: waits for the welcome tab, closes it, and agrees to what Winnow reads.
 * @returns the extension's worker.
 */
export async function begin(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await closeWelcome(context);
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(v: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ agreed: { version: 1, value: '2026-11-23T09:00:00.000Z' } });
  });
  return worker;
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const page = context.pages().find((one) => one.url().endsWith('/welcome.html'));
    if (page) return page.close();
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}
