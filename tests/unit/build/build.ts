import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The build under test; `npm test` makes it first. */
export const BUILD = resolve(process.env['WINNOW_BUILD'] ?? '.output/chrome-mv3');

/** Paths of the build's files, relative to it, by the way their names end. */
export function filesOf(...endings: string[]): string[] {
  let entries;
  try {
    entries = readdirSync(BUILD, { recursive: true, withFileTypes: true });
  } catch (error) {
    throw new Error(`There is no build at ${BUILD}: run "npm run build" first.`, { cause: error });
  }
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(BUILD, join(entry.parentPath, entry.name)))
    .toSorted();
}

export function textOf(path: string): string {
  return readFileSync(join(BUILD, path), 'utf8');
}

/** Bytes of files when each is gzipped. */
export function gzipped(...paths: string[]): number {
  return paths.reduce(
    (total, path) => total + gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length,
    0,
  );
}

/** Chunks of which a page loads one: the words of a language. */
const ONE_OF = /^chunks\/surfaces-/u;

/** The page and every script and style it loads, directly or through another; of the languages' words the heaviest. */
export function loadedBy(page: string): string[] {
  const loaded = reachedFrom(page);
  const words = loaded.filter((path) => ONE_OF.test(path));
  const heaviest = words.toSorted((a, b) => gzipped(b) - gzipped(a)).slice(0, 1);
  return [...loaded.filter((path) => !ONE_OF.test(path)), ...heaviest];
}

function reachedFrom(page: string): string[] {
  const found = new Set<string>([page]);
  const all = filesOf('.js', '.css');
  for (const path of found) {
    const text = textOf(path);
    for (const other of all) {
      const name = other.split('/').at(-1) ?? other;
      if (text.includes(name)) found.add(other);
    }
  }
  return [...found];
}
