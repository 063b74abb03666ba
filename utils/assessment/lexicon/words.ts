import type { Folded } from '../../text/fold';

/** A word as phrases see it. */
export interface PhraseWord {
  readonly word: string;
  /** Half-open, in units of the folded text. */
  readonly start: number;
  readonly end: number;
  /** Whether a sentence ends before it: no phrase reaches over that. */
  readonly starts: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const MONEY = 3;
const SYMBOL = 4;
const STOP = 5;
const LETTER_PATTERN = /[\p{L}\p{M}]/u;

function kindOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 97 && code <= 122) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5) return MONEY;
  if (code === 37 || code === 63) return SYMBOL;
  if (code === 46 || code === 33 || code === 10 || code === 0x2022 || code === 0x3002) return STOP;
  if (code < 128) return 0;
  return LETTER_PATTERN.test(text.charAt(i)) ? LETTER : 0;
}

/**
 * Splits a folded text for phrase matching: at apostrophes and hyphens and between letters and digits ("15-min", "15min"
 * and "15 min" are the same two words); `%`, `?` and money signs are words. A sentence ends at `?`, `!`, a bullet, a blank
 * line, or a full stop before a blank; a single line break may be a wrapped line. Linear in the text's length.
 */
export function phraseWords({ text }: Pick<Folded, 'text'>): PhraseWord[] {
  const words: PhraseWord[] = [];
  let starts = true;
  let i = 0;
  while (i < text.length) {
    const kind = kindOf(text, i);
    if (kind === LETTER || kind === DIGIT) {
      const start = i;
      i += 1;
      while (i < text.length && kindOf(text, i) === kind) i += 1;
      if (kind === DIGIT) i = restOfNumber(text, i);
      words.push({ word: text.slice(start, i), start, end: i, starts });
      starts = false;
      continue;
    }
    if (kind === MONEY || kind === SYMBOL) {
      const word = kind === MONEY ? '$' : text.charAt(i);
      words.push({ word, start: i, end: i + 1, starts });
      starts = word === '?';
    } else if (kind === STOP && endsSentence(text, i)) {
      starts = true;
    }
    i += 1;
  }
  return words;
}

/** Takes the groups of "1,000" and "1.000,50" into the number. */
function restOfNumber(text: string, from: number): number {
  let i = from;
  while (i + 1 < text.length && ".,'".includes(text.charAt(i)) && kindOf(text, i + 1) === DIGIT) {
    i += 2;
    while (i < text.length && kindOf(text, i) === DIGIT) i += 1;
  }
  return i;
}

function endsSentence(text: string, i: number): boolean {
  const character = text.charAt(i);
  const next = text.charAt(i + 1);
  if (character === '.') return next === '' || next === ' ' || next === '\n';
  if (character === '\n') return next === '\n' || next === '-' || next === '*';
  return true;
}
