import type { Folded } from './fold';

/** A word of a folded text and where it stands in it (half-open, in units of `text`). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*(?:['.&-][\p{L}\p{N}][\p{L}\p{M}\p{N}+#]*)*/gu;

/** The words of a folded text, in order: letters and digits, with inner apostrophes, dots, hyphens, `+` and `#`. */
export function tokenize(folded: Folded | string): Token[] {
  const text = typeof folded === 'string' ? folded : folded.text;
  const tokens: Token[] = [];
  // The same expression each time, reset: `matchAll` would build a copy of it for every text.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    tokens.push({ word: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The words of a folded text without their places. */
export function wordsOf(folded: Folded | string): string[] {
  return tokenize(folded).map((token) => token.word);
}
