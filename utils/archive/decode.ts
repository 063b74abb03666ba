/**
 * Turns a file's bytes into text: UTF-8, or UTF-16 where a byte-order mark or the zeros of its first letters say so; the mark itself is dropped.
 * Bytes that are not valid become the replacement character; nothing throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  const isLittle = (a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0 && c !== 0);
  const isBig = (a === 0xfe && b === 0xff) || (a === 0 && c === 0 && b !== 0 && d !== 0);
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
