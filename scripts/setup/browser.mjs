import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { has, machineEnvironment, run } from './process.mjs';
import { SetupError, step } from './progress.mjs';

/** Where Chromium usually is. Branded Chrome ignores `--load-extension` since version 137 and is left out. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** Text in the interface's languages needs them; a bare system draws boxes. */
const FONTS = [
  'fonts-dejavu-core',
  'fonts-liberation',
  'fonts-noto-core',
  'fonts-ipafont-gothic',
  'fonts-noto-color-emoji',
];

/** Chromium's path, or null. `CHROMIUM_PATH` goes first, then one that Playwright has, then the usual places. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`CHROMIUM_PATH names "${named}", which does not exist. Correct it or unset it.`);
  }
  const placed = PLACES.find((path) => existsSync(path));
  if (placed) return placed;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

/** Finds a Chromium or installs one: Debian's package where there is apt, else Playwright's download. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (isDebian()) await step('Installing Chromium and fonts', () => apt(['chromium', ...FONTS]));
  else await step('Downloading Chromium', () => run('playwright', ['install', 'chromium'], { quiet: true }));
  const installed = await findChromium();
  if (installed) return installed;
  throw new SetupError(
    'No Chromium was found. Install it (on Debian "apt-get install chromium" as root), or set CHROMIUM_PATH to one, then run the command again.',
  );
}

function isDebian() {
  if (!has('apt-get') || !existsSync('/etc/os-release')) return false;
  // Ubuntu's `chromium` package is a stub for a snap.
  return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

async function apt(packages) {
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  const line = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (!root && !sudo)
    throw new SetupError(`Chromium is missing and installing it needs root. Run: sudo ${line}`);
  const prefix = root ? [] : ['sudo', '-n'];
  const env = { ...machineEnvironment(), DEBIAN_FRONTEND: 'noninteractive' };
  const call = (args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, { env, quiet: true });
  };
  await call(['update', '-qq']);
  const { code, output } = await call(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  if (code !== 0)
    throw new SetupError(
      `Chromium could not be installed:\n${output.trim().split('\n').slice(-5).join('\n')}\nRun: sudo ${line}`,
    );
}
