import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Session } from './browser';
import { tabIdOf } from './browser';
import { findPierced } from './pierce';

/** Long enough for a fade or a first layout to be over, in milliseconds. */
const SETTLE = 500;

/** The whole list in one picture: every request, and below them what must carry no badge. */
async function shootWhole(page: Page, shoot: (target: Page, name: string) => Promise<void>): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const list = await page.locator('main').evaluate((main) => main.scrollHeight);
  await page.setViewportSize({ width: size.width, height: list + 120 });
  await page.waitForTimeout(SETTLE);
  await shoot(page, 'page-whole');
  await page.setViewportSize(size);
  await page.waitForTimeout(SETTLE);
}

/** Writes pictures of the page (as the window shows it, and whole), an open panel, the popup and the side panel; returns their paths. */
export async function takePictures(session: Session, page: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  const shoot = async (target: Page, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`);
    await target.screenshot({ path });
    files.push(path);
  };
  await page.waitForTimeout(SETTLE);
  await shoot(page, 'page');
  await shootWhole(page, shoot);

  const [verdict] = await findPierced(
    page,
    (tag, attributes) => tag === 'button' && attributes.has('aria-expanded'),
  );
  if (!verdict) throw new Error('No badge was found on the page.');
  await verdict.click();
  await page.waitForTimeout(SETTLE);
  await shoot(page, 'panel');

  const tab = await tabIdOf(session);
  for (const surface of [
    { name: 'popup', width: 400, height: 600 },
    { name: 'sidepanel', width: 420, height: 800 },
  ]) {
    const view = await session.context.newPage();
    await view.setViewportSize({ width: surface.width, height: surface.height });
    await view.goto(`chrome-extension://${session.id}/${surface.name}.html?tab=${tab}`);
    await view.waitForTimeout(SETTLE);
    await shoot(view, surface.name);
    await view.close();
  }
  return files;
}
