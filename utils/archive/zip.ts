import { unzipSync } from 'fflate';
import type { Parsed } from '../model';

/** Most entries, bytes unpacked and times a file may grow; LinkedIn's largest exports stay far below. */
const MOST_ENTRIES = 5_000;
const MOST_BYTES = 400 * 2 ** 20;
const MOST_GROWTH = 200;
/** Small files compress without bounds: "aaaa…" is no bomb. */
const HARMLESS = 8 * 2 ** 20;

/** A file taken out of an archive, or one as the user gave it. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * Unpacks the files of an archive whose names are wanted; others are not unpacked at all. Refuses what would grow beyond
 * measure, by the sizes the archive itself declares, within which each file is held. Archives inside are not opened.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean): Parsed<NamedBytes[]> {
  let entries = 0;
  let total = 0;
  let reason: string | null = null;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (entries > MOST_ENTRIES) reason = 'The archive holds more files than an export of LinkedIn does.';
        if (reason !== null || name.endsWith('/') || !isWanted(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES || (originalSize > HARMLESS && originalSize > size * MOST_GROWTH))
          reason = 'The archive would unpack to far more than an export of LinkedIn does.';
        return reason === null;
      },
    });
    if (reason !== null) return { ok: false, reason };
    return { ok: true, value: Object.entries(files).map(([name, content]) => ({ name, bytes: content })) };
  } catch {
    return { ok: false, reason: reason ?? 'The archive is damaged or not whole.' };
  }
}
