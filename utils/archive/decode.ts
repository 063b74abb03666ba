/**
 * Turns a file's bytes into text: UTF-8, or UTF-16 where a byte-order mark says so; the mark itself is dropped.
 * Bytes that are not valid become the replacement character; nothing throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
