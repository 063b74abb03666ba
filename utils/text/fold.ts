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
  const builder = new Builder(input.length);
  for (let offset = 0; offset < input.length;) {
    const code = input.charCodeAt(offset);
    if (code < 128) {
      builder.add(ASCII[code] ?? '', offset);
      offset += 1;
      continue;
    }
    const character = String.fromCodePoint(input.codePointAt(offset) ?? code);
    // A kana and its voicing mark are one letter, however they are written.
    const mark = input.charAt(offset + character.length);
    const letter = mark === '\u3099' || mark === '\u309a' ? character + mark : character;
    for (const unit of foldRare(letter)) builder.add(unit, offset);
    offset += letter.length;
  }
  return builder.finish(original, input.length);
}

/** Collects folded units; a blank waits until something follows it, so that runs of blanks become one. */
class Builder {
  private text = '';
  private origin: Uint32Array;
  private length = 0;
  private blankAt = -1;
  private atLineStart = true;

  constructor(size: number) {
    this.origin = new Uint32Array(size + 16);
  }

  add(unit: string, offset: number): void {
    if (unit === ' ') {
      if (!this.atLineStart && this.blankAt < 0) this.blankAt = offset;
      return;
    }
    if (unit === '') return;
    if (unit === '\n') this.blankAt = -1;
    else this.flushBlank();
    this.push(unit, offset);
    this.atLineStart = unit === '\n';
  }

  finish(original: string, end: number): Folded {
    this.flushBlank();
    this.reserve(1);
    this.origin[this.length] = end;
    return { original, text: this.text, origin: this.origin.slice(0, this.length + 1) };
  }

  private flushBlank(): void {
    if (this.blankAt < 0) return;
    this.push(' ', this.blankAt);
    this.blankAt = -1;
  }

  private push(unit: string, offset: number): void {
    this.reserve(unit.length);
    this.text += unit;
    for (let i = 0; i < unit.length; i += 1) {
      this.origin[this.length] = offset;
      this.length += 1;
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.origin.length) return;
    const larger = new Uint32Array(2 * this.origin.length + more);
    larger.set(this.origin);
    this.origin = larger;
  }
}

/** Folded forms of characters met before: notes repeat the same few accents, and folding one costs a microsecond. */
const seen = new Map<string, string>();
const MOST_SEEN = 4_096;

function foldRare(character: string): string {
  const known = seen.get(character);
  if (known !== undefined) return known;
  const folded = foldCharacter(character);
  if (seen.size < MOST_SEEN) seen.set(character, folded);
  return folded;
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

/** Folded forms of the 128 commonest characters. */
const ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) =>
  foldCharacter(String.fromCharCode(code)),
);
