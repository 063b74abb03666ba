/** Letters that Unicode decomposition leaves whole, and their plain spelling. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const MARK = /\p{M}/u;

/** A text made comparable, with the way back to the original. */
export interface Folded {
  /** The text as it was given; spans count its UTF-16 units. */
  readonly original: string;
  /** Lower case, without accents, quotes and dashes unified, white space collapsed; newlines kept as `\n`. */
  readonly text: string;
  /** For each unit of `text`, the offset of its origin in `original`; one more entry marks the end. */
  readonly origin: Uint32Array;
}

/** Longest part of a text that is looked at, in UTF-16 units. LinkedIn's notes hold 300 at most. */
export const LONGEST_TEXT = 12_000;

/**
 * Folds a text: NFKD without marks (kana voicing kept), lower case, unified quotes and dashes, no invisible characters,
 * runs of blanks as one. Linear in the text's length, which is capped at `LONGEST_TEXT`.
 */
export function fold(original: string): Folded {
  const input = original.length > LONGEST_TEXT ? original.slice(0, LONGEST_TEXT) : original;
  let text = '';
  const origin: number[] = [];
  let offset = 0;
  for (const character of input) {
    const folded = foldCharacter(character);
    for (const unit of folded) {
      const blank = unit === ' ';
      const last = text[text.length - 1];
      if (blank && (last === ' ' || last === '\n' || text === '')) continue;
      if (unit === '\n' && last === ' ') {
        text = text.slice(0, -1);
        origin.pop();
      }
      text += unit;
      for (let i = 0; i < unit.length; i += 1) origin.push(offset);
    }
    offset += character.length;
  }
  origin.push(input.length);
  return { original, text, origin: Uint32Array.from(origin) };
}

function foldCharacter(character: string): string {
  if (character === '\n') return '\n';
  if (character >= ' ' && character <= '~') return character.toLowerCase();
  if (/\s/u.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  const plain = PLAIN[character.toLowerCase()];
  if (plain !== undefined) return plain;
  const composed = character.normalize('NFKC').toLowerCase();
  // Kana carry meaning in their voicing marks; everything else loses its marks.
  if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(composed)) return composed;
  let out = '';
  for (const part of composed.normalize('NFKD')) {
    if (MARK.test(part)) continue;
    out += PLAIN[part] ?? part;
  }
  return out;
}

/** The span of the original text (half-open, UTF-16 units) that a span of the folded text came from. */
export function originalSpan(folded: Folded, start: number, end: number): [number, number] {
  const from = folded.origin[start] ?? folded.original.length;
  let to = folded.origin[end] ?? folded.original.length;
  if (to <= from && end > start) to = from + 1;
  while (to > from + 1 && /\s/u.test(folded.original[to - 1] ?? '')) to -= 1;
  return [from, to];
}
