/**
 * What the background's bundle weighs: the whole as gzip packs it, and by module what each would weigh by itself (their sum is more
 * than the whole, since modules share words).
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHOWN = 40;

const packed = (code: string): number => gzipSync(code, { level: 9 }).length;
const kB = (bytes: number): string => (bytes / 1_000).toFixed(1).padStart(9);

/** A module's name in the table: a package as one, and a kind of list as one over all languages. */
function nameOf(id: string): string {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/u.exec(id)?.[1];
  if (inPackage) return `npm ${inPackage}`;
  return id.replace(ROOT, '').replace(/(?<=\/)(?:de|en|es|fr|it|ja|nl|pl|pt)(?=[/.])/u, '<language>');
}

const built = await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: true,
    target: 'chrome124',
    lib: { entry: `${ROOT}entrypoints/background/index.ts`, formats: ['es'], fileName: 'background' },
    rolldownOptions: {
      external: ['webextension-polyfill', 'wxt/browser'],
      output: { codeSplitting: false },
    },
  },
});
const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
  'output' in one ? one.output : [],
);
const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []));
const whole = chunks.map(({ code }) => code).join('\n');
console.log(`${'kilobytes'.padEnd(58)}      raw     gzip`);
console.log(`${'the whole bundle'.padEnd(58)}${kB(whole.length)}${kB(packed(whole))}\n`);

const codes = new Map<string, string>();
for (const { modules } of chunks) {
  for (const [id, { code }] of Object.entries(modules)) {
    if (code) codes.set(nameOf(id), `${codes.get(nameOf(id)) ?? ''}${code}\n`);
  }
}
const rows = [...codes].map(([name, code]) => ({ name, raw: code.length, gzip: packed(code) }));
for (const { name, raw, gzip } of rows.toSorted((a, b) => b.gzip - a.gzip).slice(0, SHOWN))
  console.log(`${name.padEnd(58)}${kB(raw)}${kB(gzip)}`);
