export interface Line {
  /** From 1. */
  number: number;
  /** Without its line break; null where it cannot be given, and `reason` says why in a sentence. */
  text: string | null;
  reason: string;
}

/** A longer line is refused rather than held in memory; the longest note allowed, wholly escaped, is shorter. In bytes. */
export const LONGEST_LINE = 16_000_000;

const NEWLINE = 0x0a;

/**
 * Splits a stream of UTF-8 into lines as it arrives, holding one line at a time. A leading byte-order mark is dropped. A line
 * that is not valid UTF-8 is refused, since a guess at what it said would be judged as if it had been said.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const finish = (): Line => {
    number += 1;
    const bytes = length > LONGEST_LINE ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    if (!bytes) return { number, text: null, reason: 'The line is too long.' };
    try {
      const text = decoder.decode(bytes).replace(/\r$/u, '');
      return { number, text: number === 1 ? text.replace(/^\ufeff/u, '') : text, reason: '' };
    } catch {
      return { number, text: null, reason: 'The line is not valid UTF-8. Save the file as UTF-8.' };
    }
  };
  const add = (part: Uint8Array): void => {
    length += part.length;
    // The stream may use its memory again: what is kept is copied.
    if (length <= LONGEST_LINE) parts.push(Uint8Array.from(part));
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      yield finish();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
