import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { en } from '../../utils/words/en';

const MARK = readFileSync(fileURLToPath(new URL('../../public/icon/mark.svg', import.meta.url)), 'utf8');

/** Sizes of the toolbar's and the stores' icons, in pixels. */
const ICONS = [16, 32, 48, 96, 128];

const VERDICTS = { accept: '#0f5b38', ask: '#0b4f93', decline: '#4c4943', report: '#98191b' } as const;
const TINTS = { accept: '#e2f2e7', ask: '#e4eefa', decline: '#eeece7', report: '#fce8e6' } as const;

/** The stores' small tile: the mark, the name, and the four verdicts. */
export async function drawTile(context: BrowserContext, path: string): Promise<void> {
  const chips = (['accept', 'ask', 'decline', 'report'] as const)
    .map((verdict) => {
      const style = `color:${VERDICTS[verdict]};background:${TINTS[verdict]}`;
      return `<span style="${style}">${en.verdicts[verdict].label}</span>`;
    })
    .join('');
  await draw(context, path, { width: 440, height: 280 }, TILE_STYLE, `${MARK}<h1>Winnow</h1><p>${chips}</p>`);
}

/** The icons, drawn from the mark on a clear ground. */
export async function drawIcons(context: BrowserContext, folder: string): Promise<void> {
  for (const size of ICONS) {
    const style = `svg{width:${size}px;height:${size}px;display:block}`;
    await draw(context, join(folder, `${size}.png`), { width: size, height: size }, style, MARK);
  }
}

const TILE_STYLE = `
  body { background: #fbf8f1; color: #1d2226; font-family: system-ui, sans-serif; display: grid; justify-items: center; align-content: center; height: 280px; }
  svg { width: 84px; height: 84px; }
  h1 { font-size: 40px; font-weight: 600; margin: 6px 0 16px; }
  p { margin: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
  span { font-size: 14px; font-weight: 600; padding: 6px 14px; border-radius: 8px; text-align: center; }
`;

async function draw(
  context: BrowserContext,
  path: string,
  size: { width: number; height: number },
  style: string,
  body: string,
): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(`<!doctype html><style>body{margin:0}${style}</style>${body}`);
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
