import { StringDecoder } from 'node:string_decoder';

export interface Line {
  /** From 1. */
  number: number;
  /** Without its line break; null where it is longer than `LONGEST_LINE`. */
  text: string | null;
}

/** A longer line is refused rather than held in memory; the longest note allowed, wholly escaped, is shorter. */
export const LONGEST_LINE = 16_000_000;

/** Splits a stream of UTF-8 into lines as it arrives, holding one line at a time. A leading byte-order mark is dropped. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const finish = (): Line => {
    const text = length > LONGEST_LINE ? null : parts.join('').replace(/\r$/u, '');
    const line = { number, text: number === 1 && text?.startsWith('\ufeff') ? text.slice(1) : text };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  const add = (part: string): void => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
  };
  for await (const chunk of stream) {
    const text = decoder.write(Buffer.from(chunk));
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at));
      yield finish();
      from = at + 1;
    }
    add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) yield finish();
}
