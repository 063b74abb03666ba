import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { LANGUAGES } from './cards';
import { corpusCards, goals } from './cards';
import type { Times } from './timing';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TRIES = 5;

/** Reads the engine as built, then judges a first and a second card; each in a process of its own. */
const PROBE = `
  const [bundle, cards] = process.argv.slice(-2);
  const t0 = performance.now();
  const { judge } = await import(bundle);
  const t1 = performance.now();
  const [first, second, goals] = JSON.parse((await import('node:fs')).readFileSync(cards, 'utf8'));
  const t2 = performance.now();
  judge(first, { goals });
  const t3 = performance.now();
  judge(second, { goals });
  console.log(JSON.stringify([t1 - t0, t3 - t2, performance.now() - t3]));
`;

/** What a fresh process needs, in milliseconds: to load the built engine, for its first card of a language, for the next. */
export interface StartUp {
  load: Times;
  first: Times;
  second: Times;
}

/** Builds the engine as the extension is built and starts it anew, a few times per language. */
export async function startUps(languages: typeof LANGUAGES): Promise<[string, StartUp][]> {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        minify: true,
        target: 'chrome124',
        lib: { entry: join(ROOT, 'utils/judge.ts'), formats: ['es'], fileName: 'engine' },
      },
    });
    return languages.map((language) => [language, startUp(folder, language)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function startUp(folder: string, language: (typeof LANGUAGES)[number]): StartUp {
  const cards = join(folder, `${language}.json`);
  writeFileSync(cards, JSON.stringify([...corpusCards(language).slice(0, 2), goals]));
  const runs = Array.from({ length: TRIES }, (): number[] => {
    const out = execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      PROBE,
      join(folder, 'engine.js'),
      cards,
    ]);
    const read: unknown = JSON.parse(out.toString());
    return Array.isArray(read) ? read.map(Number) : [];
  });
  const sorted = (column: number): Times => runs.map((run) => run[column] ?? 0).toSorted((a, b) => a - b);
  return { load: sorted(0), first: sorted(1), second: sorted(2) };
}
