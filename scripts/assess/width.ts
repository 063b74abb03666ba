const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Scripts whose characters take two columns on a terminal, and emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u{20000}-\u{3fffd}])/u;
const NOTHING = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

/** Columns a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += columnsOf(segment);
  return width;
}

function columnsOf(segment: string): number {
  return NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
}

/** Cuts or pads a text to exactly `width` columns; a cut is marked by an ellipsis. Line breaks and controls become blanks. */
export function fit(text: string, width: number): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (displayWidth(line) <= width) return line + ' '.repeat(width - displayWidth(line));
  let out = '';
  let used = 0;
  for (const { segment } of segmenter.segment(line)) {
    const columns = columnsOf(segment);
    if (used + columns > width - 1) break;
    out += segment;
    used += columns;
  }
  return `${out}…${' '.repeat(Math.max(0, width - used - 1))}`;
}
