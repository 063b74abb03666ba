import type { Folded } from './fold';

/** A sentence of a folded text (half-open, in units of `text`), without surrounding blanks. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

const ENDS = new Set(['.', '!', '?', '。', '！', '？']);

/**
 * Splits a folded text into sentences: at line breaks, and after `.`, `!`, `?` followed by a blank or, in Japanese,
 * anything. A dot between digits or inside a word ("node.js", "5.000") does not end a sentence.
 */
export function sentencesOf({ text }: Folded): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    const isBreak = character === '\n';
    const ends =
      ENDS.has(character) &&
      (character > '~' || i + 1 === text.length || /[\s"')]/u.test(text.charAt(i + 1)));
    if (!isBreak && !ends) continue;
    push(segments, text, start, isBreak ? i : i + 1);
    start = i + 1;
  }
  push(segments, text, start, text.length);
  return segments;
}

function push(segments: Segment[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (end > start) segments.push({ start, end });
}
