import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal';

export type Format = 'json' | 'table';
export type As = 'assessments' | 'invitations';

export interface Options {
  goals: NamedFile | null;
  history: NamedFile | null;
  format: Format;
  as: As;
  files: InputFile[];
}

/** A file as the caller wrote it, for messages, and where it is. */
export interface NamedFile {
  shown: string;
  path: string;
}

export type FileKind = 'lines' | 'html' | 'mhtml' | 'csv';

/** An input: as the caller wrote it (for messages), where it is (null: standard input) and what it holds. */
export interface InputFile {
  shown: string;
  path: string | null;
  kind: FileKind;
}

export const USAGE =
  'npm run --silent assess -- [--goals FILE] [--history FILE] [--format json|table] [--as assessments|invitations] FILE…';

const KINDS: Record<string, FileKind> = {
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.html': 'html',
  '.htm': 'html',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.csv': 'csv',
};

/** What standard input is called in messages. */
export const STANDARD_INPUT = 'standard input';

/**
 * Reads the command line.
 * @param cwd the caller's folder, against which files are resolved.
 * @returns null where help was asked for.
 * @throws Refusal with one sentence.
 */
export function readOptions(args: string[], cwd: string): Options | null {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  if (positionals.length === 0) throw new Refusal(`No file was given. Usage: ${USAGE}`);
  return {
    goals: named(values.goals, cwd),
    history: named(values.history, cwd),
    format: oneOf('--format', values.format, ['json', 'table']),
    as: oneOf('--as', values.as, ['assessments', 'invitations']),
    files: positionals.map((shown) => inputFile(shown, cwd)),
  };
}

function named(shown: string | undefined, cwd: string): NamedFile | null {
  return shown === undefined ? null : { shown, path: resolve(cwd, shown) };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        goals: { type: 'string' },
        history: { type: 'string' },
        format: { type: 'string' },
        as: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const first = message.split(/[.\n]/u)[0] ?? message;
    throw new Refusal(`${first}. Usage: ${USAGE}`);
  }
}

function oneOf<const T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (value === undefined) return allowed[0];
  const found = allowed.find((one) => one === value);
  if (!found) throw new Refusal(`${name} is "${value}", but must be ${allowed.join(' or ')}.`);
  return found;
}

function inputFile(shown: string, cwd: string): InputFile {
  if (shown === '-') return { shown: STANDARD_INPUT, path: null, kind: 'lines' };
  const kind = KINDS[extname(shown).toLowerCase()];
  if (!kind)
    throw new Refusal(
      `${shown}: Winnow reads .jsonl, .html, .mhtml and .csv files, and - for standard input.`,
    );
  return { shown, path: resolve(cwd, shown), kind };
}
