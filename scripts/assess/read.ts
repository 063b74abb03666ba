import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { decodeText, readInvitationsCsv, readMhtml } from '../../utils/archive';
import type { Invitation, Parsed } from '../../utils/model';
import { invitationSchema, parse } from '../../utils/model';
import { linesOf } from './lines';
import type { InputFile } from './options';
import { readSavedPage } from './saved-page';

/** What an input gives, in its order: a request, a word on one that could not be read, a page's health, or a refusal of the whole. */
export type Item =
  | { type: 'invitation'; invitation: Invitation }
  /** Written on standard error as it stands; `failed` makes the exit code 1. */
  | { type: 'notice'; text: string; failed: boolean };

/** Reads an input as it comes; JSON lines are never held as a whole. */
export async function* readInput(file: InputFile): AsyncGenerator<Item> {
  if (file.kind === 'lines') yield* readLines(file);
  else if (file.kind === 'csv') yield* readCsv(file);
  else yield* readPageFile(file);
}

async function* readLines(file: InputFile): AsyncGenerator<Item> {
  const stream = file.path === null ? process.stdin : createReadStream(file.path);
  for await (const { number, text, reason } of linesOf(stream)) {
    if (text?.trim() === '') continue;
    const parsed = text === null ? ({ ok: false, reason } as const) : parseJsonLine(text);
    if (parsed.ok) yield { type: 'invitation', invitation: parsed.value };
    else yield problem(file, number, parsed.reason);
  }
}

function parseJsonLine(text: string): Parsed<Invitation> {
  const value = parseJson(text);
  return value.ok ? parse(invitationSchema, value.value) : value;
}

/** Parses JSON; the reason is one sentence. */
export function parseJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const detail = error instanceof Error ? error.message.replaceAll(/\s+/gu, ' ') : '';
    return { ok: false, reason: `Not valid JSON${detail ? ` (${detail})` : ''}.` };
  }
}

async function* readCsv(file: InputFile): AsyncGenerator<Item> {
  const read = readInvitationsCsv(decodeText(await bytesOf(file)));
  if (read.refused !== null) {
    yield { type: 'notice', text: `${file.shown}: ${read.refused}`, failed: true };
    return;
  }
  const items: { line: number; item: Item }[] = [
    ...read.rows.map(({ line, invitation }) => ({ line, item: { type: 'invitation', invitation } as const })),
    ...read.problems.map(({ line, reason }) => ({ line, item: problem(file, line, reason) })),
  ];
  items.sort((a, b) => a.line - b.line);
  for (const { item } of items) yield item;
}

async function* readPageFile(file: InputFile): AsyncGenerator<Item> {
  const bytes = await bytesOf(file);
  const page = file.kind === 'mhtml' ? readMhtml(bytes) : { html: decodeText(bytes), url: null };
  if (!page) {
    yield { type: 'notice', text: `${file.shown}: The file holds no saved page.`, failed: true };
    return;
  }
  const { health, invitations } = await readSavedPage(page);
  yield { type: 'notice', text: JSON.stringify(health), failed: false };
  if (health.status === 'unknown-layout' || health.status === 'not-this-page') {
    const reason =
      health.status === 'unknown-layout'
        ? 'The layout of this page is unknown, so nothing was read from it.'
        : 'This is not a page of received invitations.';
    yield { type: 'notice', text: `${file.shown}: ${reason}`, failed: true };
    return;
  }
  for (const invitation of invitations) yield { type: 'invitation', invitation };
}

async function bytesOf(file: InputFile): Promise<Uint8Array> {
  if (file.path === null) throw new Error('Standard input holds JSON lines only.');
  return readFile(file.path);
}

function problem(file: InputFile, line: number, reason: string): Item {
  return { type: 'notice', text: `${file.shown}:${line}: ${reason}`, failed: true };
}
