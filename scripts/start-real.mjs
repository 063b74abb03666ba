/**
 * Starts plain Chromium with Winnow on a profile folder of its own, on the real site and without any automation flag,
 * so that the user can log in and use it.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './setup/process.mjs';

const SITE = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
const profile = join(ROOT, '.profile');

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};
if (process.getuid?.() === 0)
  fail('Chromium should not browse the real site as root. Run "npm start -- --real" as an ordinary user.');
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  process.env.DISPLAY ||
  process.env.WAYLAND_DISPLAY;
if (!hasDisplay)
  fail('There is no display to open a window on. Run "npm start -- --real" in a desktop session.');

process.stderr.write(
  `Chromium opens with Winnow on the profile in ${profile}. Log in once; close the window to end.\n`,
);
const chromium = spawn(
  process.env.CHROMIUM_PATH,
  [
    `--user-data-dir=${profile}`,
    `--load-extension=${process.env.WINNOW_BUILD}`,
    '--no-first-run',
    '--no-default-browser-check',
    SITE,
  ],
  { stdio: 'ignore' },
);
chromium.on('error', (error) =>
  fail(`Chromium could not be started (${error.message}). Set CHROMIUM_PATH to one that runs.`),
);
chromium.on('exit', (code) => process.exit(code ?? 0));
