import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './process.mjs';
import { SetupError, step } from './progress.mjs';

/** Where the built Chrome extension stands. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3');
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const MARK = join(ROOT, '.output', '.built');

function sourceHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, join(ROOT, source));
  return hash.digest('hex');
}

function addToHash(hash, path) {
  if (!existsSync(path)) return;
  let names;
  try {
    names = readdirSync(path).toSorted();
  } catch {
    hash.update(path).update(readFileSync(path));
    return;
  }
  for (const name of names) addToHash(hash, join(path, name));
}

/** Writes WXT's generated types, which the compiler and the tests need. */
export async function ensurePrepared() {
  const { code, output } = await run('wxt', ['prepare'], { quiet: true });
  if (code !== 0) throw new SetupError(`"wxt prepare" failed:\n${output.trim()}`);
}

/** Builds the Chrome extension unless the sources are those of the last build. */
export async function ensureBuild({ force = false } = {}) {
  const hash = sourceHash();
  const fresh =
    existsSync(join(CHROME_BUILD, 'manifest.json')) &&
    existsSync(MARK) &&
    readFileSync(MARK, 'utf8') === hash;
  if (fresh && !force) return CHROME_BUILD;
  await step('Building the extension', async () => {
    const { code, output } = await run('wxt', ['build'], { quiet: true });
    if (code !== 0)
      throw new SetupError(`The build failed:\n${output.trim().split('\n').slice(-20).join('\n')}`);
  });
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(MARK, hash);
  return CHROME_BUILD;
}
