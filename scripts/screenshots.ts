/**
 * Makes the pictures of stores and README from the invented inbox: `npm run screenshots [-- LANGUAGE…]`.
 * Surfaces at 1280 × 800 in light and dark, in three languages unless others are named; the tile of 440 × 280; the icons.
 * They go to `.output/screenshots/`. `--readme` also renews the README's picture, `--icons` those of the extension.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchWithWinnow } from './demo/browser';
import { drawIcons, drawTile } from './screenshots/brand';
import { shootSurfaces } from './screenshots/surfaces';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.output', 'screenshots');

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const languages = named.length > 0 ? named : ['en', 'de', 'ja'];

mkdirSync(OUT, { recursive: true });
const session = await launchWithWinnow({ headless: true });
try {
  for (const language of languages)
    for (const theme of ['light', 'dark'] as const) {
      const files = await shootSurfaces(session, { language, theme, folder: OUT });
      process.stdout.write(`${language}, ${theme}: ${files.length} pictures\n`);
    }
  await drawTile(session.context, join(OUT, 'tile.png'));
  await drawIcons(session.context, words.includes('--icons') ? join(ROOT, 'public', 'icon') : OUT);
} finally {
  await session.context.close();
}
if (words.includes('--readme'))
  copyFileSync(join(OUT, 'en-light-page.png'), join(ROOT, 'docs', 'pictures', 'page.png'));
process.stdout.write(`Pictures: ${relative(process.cwd(), OUT)}\n`);
