import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/assess/lines';

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield part;
}

async function read(text: string, size: number): Promise<[number, string | null][]> {
  const bytes = new TextEncoder().encode(text);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
  const found: [number, string | null][] = [];
  for await (const { number, text: line } of linesOf(chunks(...parts))) found.push([number, line]);
  return found;
}

describe('lines of a stream', () => {
  it.each([1, 2, 3, 7, 1_000])('are the same in chunks of %i bytes', async (size) => {
    expect(await read('\ufeffänne\r\n\n日本\nend', size)).toEqual([
      [1, 'änne'],
      [2, ''],
      [3, '日本'],
      [4, 'end'],
    ]);
  });

  it.each([1, 3, 1_000])('refuse a line alone that is not UTF-8, in chunks of %i bytes', async (size) => {
    // The second line is "café" in Latin-1; the third ends within a letter.
    const bytes = [
      ...new TextEncoder().encode('one\n'),
      0x63,
      0x61,
      0x66,
      0xe9,
      0x0a,
      0xe6,
      0x97,
      0x0a,
      0x78,
    ];
    const parts: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += size) parts.push(Uint8Array.from(bytes.slice(at, at + size)));
    const found = [];
    for await (const { text, reason } of linesOf(chunks(...parts))) found.push(text ?? reason);
    const refused = 'The line is not valid UTF-8. Save the file as UTF-8.';
    expect(found).toEqual(['one', refused, refused, 'x']);
  });
});
