import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Everything that could store something, as one text. */
const SOURCE = ['entrypoints', 'utils', 'components']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n');

const found = (pattern: RegExp): string[] =>
  [...new Set([...SOURCE.matchAll(pattern)].map((match) => match[1] ?? ''))].toSorted();

/** A constant's text; a name that stands for none is given back, and then shows as a difference. */
const valueOf = (name: string): string[] => {
  const values = found(new RegExp(`const ${name} = '([^']+)'`, 'gu'));
  return values.length > 0 ? values : [name];
};

/** What a settings declaration names: a text, or a constant. */
const local = [
  ...found(/defineStored[^(]*\(\{\s*key: '([^']+)'/gu),
  ...found(/defineStored[^(]*\(\{\s*key: ([A-Z_]+),/gu).flatMap(valueOf),
].toSorted();
const session = found(/session\s*\.\s*set\(\{ \[([A-Z_]+)\]/gu)
  // The one name that several files use for keys of their own.
  .flatMap((name) => (name === 'KEY' ? found(/const KEY = '(refused-[^']+)'/gu) : valueOf(name)))
  .toSorted();
const stores = found(/createObjectStore\('([^']+)'/gu);

const table = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '));
const named = (pattern: RegExp): string[] =>
  [
    ...new Set(table.flatMap((line) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''))),
  ].toSorted();

describe('PRIVACY.md', () => {
  it('names every setting that is kept, and no other', () => {
    expect(local).toContain('goals');
    expect(named(/`storage\.local`\)?, key `([^`]+)`/gu)).toEqual(local);
  });

  it('names all that is kept for the browser’s session, and nothing else', () => {
    expect(session).toContain('given-text');
    expect(named(/`storage\.session`, key `([^`]+)`/gu)).toEqual(session);
  });

  it('names every store of the database, and no other', () => {
    expect(named(/store `([^`]+)`/gu)).toEqual(stores);
    expect(named(/IndexedDB `([^`]+)`/gu)).toEqual(found(/openDB<\w+>\((\w+)/gu).flatMap(valueOf));
  });

  it('misses no way to store that the above does not look at', () => {
    expect(SOURCE).not.toMatch(/storage\.sync\b|\bsessionStorage\b|document\.cookie|\bcaches\./u);
    expect(named(/`localStorage`, key `([^`]+)`/gu)).toEqual(found(/localStorage\.setItem\('([^']+)'/gu));
    expect(SOURCE.match(/\blocalStorage\b/gu)).toHaveLength(1);
    expect(SOURCE.match(/storage\.local\.set\(/gu)).toHaveLength(2);
  });
});
