import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseAst } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A node of the syntax tree, with what stands around it, the nearest first. */
export interface Node {
  type: string;
  [field: string]: unknown;
}
export interface Found {
  node: Node;
  around: readonly Node[];
}

/** The source files of folders, as paths from the project's root. */
export function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

export function sourceOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Every node of a source text; `.ts` files read `<` otherwise than those with markup. */
export function nodesOf(source: string, lang: 'ts' | 'tsx'): Found[] {
  const found: Found[] = [];
  const walk = (value: unknown, around: readonly Node[]): void => {
    if (Array.isArray(value)) for (const part of value) walk(part, around);
    else if (isNode(value)) {
      found.push({ node: value, around });
      for (const part of Object.values(value)) walk(part, [value, ...around]);
    }
  };
  walk(parseAst(source, { lang }), []);
  return found;
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name of an identifier or of a plain key; null where it is worked out. */
export function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (typeof value['name'] === 'string') return value['name'];
  return typeof value['value'] === 'string' ? value['value'] : null;
}

/** The dialect of a file. */
export function dialectOf(file: string): 'ts' | 'tsx' {
  return file.endsWith('.tsx') ? 'tsx' : 'ts';
}
