import type {
  Appearance,
  Goals,
  KeptEntry,
  KnownPerson,
  MemorySettings,
  Parsed,
  ReplySettings,
} from '../model';
import { BACKUP_FORMAT, BACKUP_VERSION, backupSchema, parse } from '../model';

/** All that Winnow knows, as one file carries it to another machine. */
export interface Backup {
  madeAt: string;
  goals: Goals;
  settings: MemorySettings;
  replies: ReplySettings;
  /** Null where the file is from before there was such a setting. */
  appearance: Appearance | null;
  requests: KeptEntry[];
  connections: KnownPerson[];
}

/** Takes a backup from version `n` to `n + 1`, under `n`; throws where it cannot. */
export type Migrations = Record<number, (old: Record<string, unknown>) => Record<string, unknown>>;
const MIGRATIONS: Migrations = {
  // Version 1 knew neither the appearance nor the user's own word on a request.
  1(old) {
    const { requests } = old;
    if (!Array.isArray(requests)) throw new Error('There are no requests.');
    const said = { corrected: null, goalChange: null };
    return { ...old, appearance: null, requests: requests.map((entry: object) => ({ ...said, ...entry })) };
  },
};

/** Writes a backup as the text of a file. */
export function writeBackup(backup: Backup): string {
  return JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    ...backup,
    requests: backup.requests.map((entry) => ({ ...entry, fingerprint: toBase64(entry.fingerprint) })),
  });
}

/**
 * Reads a backup of this or an earlier version.
 * @returns the backup, or in one sentence why the file is none.
 */
export function readBackup(
  text: string,
  { migrations = MIGRATIONS, version = BACKUP_VERSION } = {},
): Parsed<Backup> {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return { ok: false, reason: 'This file is no backup of Winnow: it is not JSON, or it is cut off.' };
  }
  if (!isBackup(given)) return { ok: false, reason: 'This file is no backup of Winnow.' };
  let value = given;
  const from = value['version'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
    return { ok: false, reason: 'This backup does not say of which version it is.' };
  if (from > version)
    return { ok: false, reason: 'This backup was made by a newer Winnow. Update Winnow, then try again.' };
  for (let at = from; at < version; at += 1) {
    try {
      const migrate = migrations[at];
      if (!migrate) throw new Error('There is no way.');
      value = { ...migrate({ ...value }), version: at + 1 };
    } catch {
      return {
        ok: false,
        reason: `This backup is of version ${from}, which could not be brought to today’s.`,
      };
    }
  }
  const parsed = parse(backupSchema, value);
  if (!parsed.ok) return { ok: false, reason: `This backup is damaged: ${parsed.reason}` };
  const { format: _format, version: _version, requests, ...rest } = parsed.value;
  const entries: KeptEntry[] = [];
  for (const { fingerprint, ...entry } of requests) {
    const hashes = fromBase64(fingerprint);
    if (!hashes) return { ok: false, reason: 'This backup is damaged: a fingerprint cannot be read.' };
    entries.push({ ...entry, fingerprint: hashes });
  }
  return { ok: true, value: { ...rest, requests: entries } };
}

function isBackup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === BACKUP_FORMAT;
}

function toBase64(hashes: Uint32Array): string {
  const bytes = new DataView(new ArrayBuffer(hashes.length * 4));
  for (const [at, hash] of hashes.entries()) bytes.setUint32(at * 4, hash, true);
  return btoa(String.fromCharCode(...new Uint8Array(bytes.buffer)));
}

function fromBase64(text: string): Uint32Array | null {
  try {
    const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
    if (bytes.length % 4 !== 0) return null;
    const view = new DataView(bytes.buffer);
    return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
  } catch {
    return null;
  }
}
