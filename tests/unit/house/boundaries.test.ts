import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The import law of docs/architecture.md as a table: what the files of a room may import.
 * `types:ROOM` allows `import type` only. Packages are named as in package.json.
 */
const LAW: { room: string; rooms: string[]; packages: string[] }[] = [
  { room: 'utils/model', rooms: [], packages: ['zod'] },
  { room: 'utils/text', rooms: ['types:utils/model'], packages: ['tinyld'] },
  { room: 'utils/assessment', rooms: ['utils/text', 'types:utils/model'], packages: [] },
  { room: 'utils/replies', rooms: ['utils/text', 'types:utils/model'], packages: [] },
  { room: 'utils/words', rooms: ['types:utils/model'], packages: [] },
  {
    room: 'utils/judge.ts',
    rooms: ['utils/assessment', 'utils/replies', 'utils/words', 'types:utils/model'],
    packages: [],
  },
  { room: 'utils/linkedin', rooms: ['types:utils/model'], packages: [] },
  {
    room: 'utils/messaging',
    rooms: ['utils/model', 'types:utils/words/page.ts'],
    packages: ['wxt', 'webextension-polyfill'],
  },
  {
    room: 'utils/storage',
    rooms: ['utils/model', 'utils/text', 'utils/assessment/history-view.ts'],
    packages: ['wxt', 'idb'],
  },
  { room: 'utils/archive', rooms: ['utils/model'], packages: ['fflate'] },
  { room: 'utils/demo', rooms: ['types:utils/model'], packages: [] },
  {
    room: 'utils/surface',
    rooms: [
      'types:utils/model',
      'utils/messaging',
      'utils/storage/agreed.ts',
      'utils/storage/paused.ts',
      'utils/storage/look.ts',
      'utils/storage/look-mirror.ts',
      'utils/words/languages.ts',
      'utils/words/surfaces.ts',
      'utils/linkedin/describe-page.ts',
      'components/words.tsx',
      'types:components/requests/look.ts',
    ],
    packages: ['react', 'react-dom', 'wxt'],
  },
  {
    room: 'utils/settings',
    rooms: [
      'types:utils/model',
      'utils/messaging',
      'utils/storage',
      'utils/archive',
      'utils/assessment/history-view.ts',
      'types:components/options',
    ],
    packages: ['react'],
  },
  {
    room: 'components/page',
    rooms: [
      'types:utils/model',
      'utils/words/page.ts',
      'components/tokens.css',
      'components/icons/core-glyphs.ts',
      'components/icons/shapes.ts',
    ],
    packages: [],
  },
  {
    room: 'components',
    rooms: ['types:utils/model', 'utils/words/surfaces.ts', 'utils/settings/list-entries.ts'],
    packages: ['react', 'react-dom', '@base-ui/react', '@tanstack/react-virtual'],
  },
];

interface Import {
  file: string;
  specifier: string;
  typeOnly: boolean;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?from\s*)?['"]([^'"]+)['"]/gmu;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/gu;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const fixed = [...text.matchAll(STATEMENT)].map((m) => ({
    file,
    specifier: m[2] ?? '',
    typeOnly: Boolean(m[1]),
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map((m) => ({ file, specifier: m[1] ?? '', typeOnly: false }));
  return [...fixed, ...dynamic];
}

/** The project's path an import leads to, or the package's name. */
function target({ file, specifier }: Import): { path?: string; package?: string } {
  if (specifier.startsWith('.')) {
    return {
      path: relative(ROOT, resolve(ROOT, file, '..', specifier.replace(/\?.*$/u, '')))
        .split(sep)
        .join('/'),
    };
  }
  const parts = specifier.split('/');
  return { package: specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '') };
}

function lies(path: string, room: string): boolean {
  const plain = room.replace(/\.(?:tsx?|css)$/u, '');
  return path === room || path === plain || path === `${plain}.ts` || path.startsWith(`${room}/`);
}

function mayImport(entry: Import, law: (typeof LAW)[number]): boolean {
  const to = target(entry);
  if (to.package !== undefined) return law.packages.includes(to.package);
  const path = to.path ?? '';
  if (lies(path, law.room)) return true;
  return law.rooms.some((room) =>
    room.startsWith('types:') ? entry.typeOnly && lies(path, room.slice(6)) : lies(path, room),
  );
}

/** The narrowest room a file belongs to. */
function roomOf(file: string): (typeof LAW)[number] | undefined {
  return LAW.filter(({ room }) => lies(file, room)).toSorted((a, b) => b.room.length - a.room.length)[0];
}

describe('the import law', () => {
  const files = ['utils', 'components'].flatMap(sources);

  it('finds a law for every source file', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it('holds for every import', () => {
    const broken = files.flatMap((file) => {
      const law = roomOf(file);
      return importsOf(file)
        .filter((entry) => law && !mayImport(entry, law))
        .map((entry) => `${file} may not import ${entry.typeOnly ? 'types of ' : ''}${entry.specifier}`);
    });
    expect(broken).toEqual([]);
  });

  it('sees a breach when there is one', () => {
    const law = roomOf('utils/text/fold.ts');
    expect(
      law && mayImport({ file: 'utils/text/fold.ts', specifier: '../linkedin', typeOnly: false }, law),
    ).toBe(false);
    expect(
      law && mayImport({ file: 'utils/text/fold.ts', specifier: '../model', typeOnly: false }, law),
    ).toBe(false);
    expect(law && mayImport({ file: 'utils/text/fold.ts', specifier: '../model', typeOnly: true }, law)).toBe(
      true,
    );
  });

  it('keeps rooms, scripts and tests from importing an entrypoint, and the source from importing scripts or tests', () => {
    const wrong = files
      .flatMap(importsOf)
      .filter((entry) => /^(?:entrypoints|scripts|tests)\//u.test(target(entry).path ?? ''));
    const wiring = sources('entrypoints')
      .flatMap(importsOf)
      .filter((entry) => /^(?:scripts|tests)\//u.test(target(entry).path ?? ''));
    expect([...wrong, ...wiring]).toEqual([]);
  });

  it('keeps entrypoints apart from each other', () => {
    const crossing = sources('entrypoints')
      .flatMap(importsOf)
      .filter((entry) => {
        const path = target(entry).path;
        return path?.startsWith('entrypoints/') && path.split('/')[1] !== entry.file.split('/')[1];
      });
    expect(crossing).toEqual([]);
  });
});
