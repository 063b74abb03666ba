import { constants, createReadStream } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import type { Goals, HistoryLine } from '../../utils/model';
import { goalsSchema, historyLineSchema, parse } from '../../utils/model';
import { linesOf } from './lines';
import type { InputFile, NamedFile } from './options';
import { parseJson } from './read';
import { Refusal } from './refusal';

/** Makes sure that every file can be read before anything is answered. */
export async function checkReadable(files: readonly Pick<InputFile, 'path' | 'shown'>[]): Promise<void> {
  for (const { path, shown } of files) {
    if (path === null) continue;
    try {
      await access(path, constants.R_OK);
      if ((await stat(path)).isDirectory()) throw new Refusal(`${shown}: This is a folder, not a file.`);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal(`${shown}: ${whyUnreadable(error)}`);
    }
  }
}

/** Why a file cannot be read, in one sentence. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'There is no such file.';
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read.';
  return 'The file cannot be read.';
}

/** Reads a goals file; without one everything is at its default. */
export async function readGoals(file: NamedFile | null): Promise<Goals> {
  const text = file === null ? '{}' : (await readFile(file.path, 'utf8')).replace(/^\ufeff/u, '');
  const json = parseJson(text);
  const goals = json.ok ? parse(goalsSchema, json.value) : json;
  if (!goals.ok) throw new Refusal(`${file?.shown}: ${goals.reason}`);
  return goals.value;
}

/** Reads a history file line by line; only what `keep` takes of a line stays in memory. */
export async function readHistory(file: NamedFile, keep: (line: HistoryLine) => void): Promise<void> {
  for await (const { number, text, reason } of linesOf(createReadStream(file.path))) {
    if (text?.trim() === '') continue;
    const json = text === null ? ({ ok: false, reason } as const) : parseJson(text);
    const line = json.ok ? parse(historyLineSchema, json.value) : json;
    if (!line.ok) throw new Refusal(`${file.shown}:${number}: ${line.reason}`);
    keep(line.value);
  }
}
