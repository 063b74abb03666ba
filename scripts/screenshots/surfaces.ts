import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Session } from '../demo/browser';
import { openDemo, tabIdOf, waitForVerdicts } from '../demo/browser';
import { findPierced } from '../demo/pierce';

/** What the stores ask for, in CSS pixels. */
const SIZE = { width: 1280, height: 800 };

/** Long enough for a fade or a first layout to be over, in milliseconds. */
const SETTLE = 500;

interface Look {
  /** BCP 47 tag of one of the interface's languages. */
  language: string;
  theme: 'light' | 'dark';
  /** Where the pictures go. */
  folder: string;
}

/** Which pages are shown, by the address within the extension. */
const PAGES = {
  welcome: 'welcome.html',
  goals: 'options.html#goals',
  replies: 'options.html#replies',
  memory: 'options.html#memory',
  appearance: 'options.html#appearance',
};

/** Pictures of the page with an open panel, the side panel at its widest, welcome and settings. @returns their paths */
export async function shootSurfaces(session: Session, look: Look): Promise<string[]> {
  const { language, theme, folder } = look;
  const files: string[] = [];
  const shoot = async (page: Page, name: string): Promise<void> => {
    const path = join(folder, `${language}-${theme}-${name}.png`);
    await page.waitForTimeout(SETTLE);
    await page.screenshot({ path });
    files.push(path);
  };
  await setAppearance(session, look);
  const page = await openDemo(session, { dark: theme === 'dark' });
  await page.setViewportSize(SIZE);
  await waitForVerdicts(session, page);
  const [verdict] = await findPierced(
    page,
    (tag, attributes) => tag === 'button' && attributes.has('aria-expanded'),
  );
  if (!verdict) throw new Error('No badge was found on the page.');
  await verdict.click();
  await shoot(page, 'page');

  const view = await session.context.newPage();
  await view.setViewportSize(SIZE);
  await view.goto(`chrome-extension://${session.id}/sidepanel.html?tab=${await tabIdOf(session)}`);
  await view.locator('.row-main').first().click();
  await shoot(view, 'sidepanel');
  for (const [name, address] of Object.entries(PAGES)) {
    await view.goto('about:blank');
    await view.goto(`chrome-extension://${session.id}/${address}`);
    await shoot(view, name);
  }
  await view.close();
  return files;
}

async function setAppearance({ worker }: Session, { language, theme }: Look): Promise<void> {
  await worker.evaluate(
    async (value) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(v: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ appearance: { version: 1, value } });
    },
    { language, theme, page: 'badges', count: true },
  );
}
