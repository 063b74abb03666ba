import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { chromium } from '@playwright/test';
import { begin } from '../../scripts/demo/begin';
import { BUILD } from './extension';

export interface PlainBrowser {
  context: BrowserContext;
  close: () => Promise<void>;
}

/**
 * Starts a browser with Winnow as a user would, and joins it afterwards: without the settings of a test runner, under which every
 * tab counts as being in front. Here a tab behind another is hidden and paints no frames.
 */
export async function launchPlain(): Promise<PlainBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-plain-'));
  const browser = spawn(
    process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--window-size=1100,900',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => {
    browser.on('exit', () => resolve());
    browser.on('error', () => resolve());
  });
  const joined = await chromium.connectOverCDP(await addressIn(folder), { noDefaults: true });
  const [context] = joined.contexts();
  if (!context) throw new Error('The browser has no window.');
  await begin(context);
  return {
    context,
    async close() {
      await joined.close();
      browser.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where the browser listens, which it writes into its folder once it is up. */
async function addressIn(folder: string): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      const [port] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
      if (port) return `http://127.0.0.1:${port}`;
    } catch {
      // Not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The browser did not start.');
}
