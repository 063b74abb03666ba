/**
 * The main job on the invented inbox: Chromium with Winnow on the demo page, answered inside that browser for LinkedIn's
 * own address. Without a display it prints the requests as a table and writes pictures to `.output/demo/`.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchWithWinnow, openDemo, readPageState, waitForVerdicts } from './demo/browser';
import { takePictures } from './demo/pictures';
import { requestsTable } from './demo/table';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.output', 'demo');

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = !hasDisplay || process.argv.includes('--headless');

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', () => process.exit(0));

const session = await launchWithWinnow({ headless });
try {
  const page = await openDemo(session);
  await waitForVerdicts(session, page);
  const state = await readPageState(session, page);
  process.stdout.write(`${requestsTable(state.rows)}\n`);
  if (headless) {
    mkdirSync(OUT, { recursive: true });
    const files = await takePictures(session, page, OUT);
    process.stdout.write(`\nPictures: ${files.map((file) => relative(process.cwd(), file)).join(', ')}\n`);
  } else {
    process.stdout.write('\nThe window stays until you close it. Everybody on the page is invented.\n');
    await new Promise((resolve) => session.context.on('close', resolve));
  }
} finally {
  await session.context.close().catch(() => undefined);
}
