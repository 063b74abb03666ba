import type { Folded } from '../../text/fold';
import { fold } from '../../text/fold';

/** A word of a folded text: letters and digits, hyphens and apostrophes split. Offsets are half-open, in folded units. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Whether a comma, bracket or other hard stop stands before it; no term spans one. */
  apart: boolean;
}

/** A term of a lexicon found in a text; the longest term wins, and found terms never overlap. */
export interface Hit<Tag extends string> {
  tag: Tag;
  start: number;
  end: number;
  /** Index of the first word, and of the word after the last; both -1 for terms of unspaced scripts. */
  from: number;
  to: number;
}

interface Term<Tag extends string> {
  tag: Tag;
  rest: readonly WordPattern[];
}
interface WordPattern {
  stem: string;
  openStart: boolean;
  openEnd: boolean;
}

const UNSPACED = /[\u3005\u3040-\u30ff\u4e00-\u9fff]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Endings that spell both genders (Gründer/in, chargé(e), Recruteur·se); they say nothing of the role. */
const GENDER_ENDINGS = new Set(
  'e in innen a o as os se es rice trice euse ere ne ka ra ora ice iere'.split(' '),
);
const GENDER_JOINTS = '(/*:_·.‧•';

function isUnspaced(code: number): boolean {
  return code === 0x3005 || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff);
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43 || code === 35;
  return !isUnspaced(code) && LETTER.test(text[at] ?? '');
}

/** Between two words: they belong to different phrases. */
const HARD_STOP = /[,;|\n:()!?•►、。]| - /u;

const memo = new WeakMap<Folded, readonly Word[]>();

/** The words of a folded text, worked out once per text. Unspaced scripts (kana, han) are no words here. */
export function wordsOf(folded: Folded): readonly Word[] {
  const known = memo.get(folded);
  if (known) return known;
  const words = splitWords(folded.text);
  memo.set(folded, words);
  return words;
}

/** An ampersand between one or two letters on each side makes one word of them: M&A, FP&A, R&D. */
function joinsLetters(text: string, start: number, at: number): boolean {
  if (text[at] !== '&' || at - start > 2 || !isWordUnit(text, at + 1)) return false;
  return !(isWordUnit(text, at + 2) && isWordUnit(text, at + 3));
}

function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && (isWordUnit(text, at) || joinsLetters(text, start, at))) at += 1;
    const word = text.slice(start, at);
    const before = text[start - 1] ?? ' ';
    const joined = words.at(-1)?.end === start - 1 && GENDER_JOINTS.includes(before);
    const last = words.at(-1);
    if (last && joined && GENDER_ENDINGS.has(word)) {
      last.end = text[at] === ')' ? at + 1 : at;
      continue;
    }
    words.push({
      text: word,
      start,
      end: at,
      apart: last !== undefined && HARD_STOP.test(text.slice(last.end, start)),
    });
  }
  return words;
}

/**
 * A lexicon of terms by tag. Terms are written as comma- or line-separated lists. A star opens a word's side:
 * `rekrut*` (begins with), `*berater` (ends with), `*personal*` (contains). Case and accents do not matter.
 * Looking up costs time linear in the text's length.
 */
export class Lexicon<Tag extends string> {
  private readonly exact = new Map<string, Term<Tag>[]>();
  private readonly prefix = new Map<string, Term<Tag>[]>();
  private readonly suffix = new Map<string, Term<Tag>[]>();
  private readonly inside: [string, Term<Tag>[]][] = [];
  private readonly unspaced = new Map<string, [string, Tag][]>();
  private readonly prefixLengths: number[];
  private readonly suffixLengths: number[];

  /** @param plurals whether a whole word also matches with an `s` behind it (engineers, développeurs, managers). */
  constructor(
    tables: readonly Partial<Record<Tag, string>>[],
    private readonly plurals = false,
  ) {
    for (const table of tables) {
      for (const tag of Object.keys(table) as Tag[]) {
        for (const term of (table[tag] ?? '').split(/[,\n]/u)) this.add(tag, term.trim());
      }
    }
    for (const terms of this.unspaced.values()) terms.sort((a, b) => b[0].length - a[0].length);
    this.prefixLengths = lengths(this.prefix);
    this.suffixLengths = lengths(this.suffix);
  }

  private add(tag: Tag, term: string): void {
    if (!term) return;
    if (UNSPACED.test(term)) {
      const plain = fold(term).text;
      push(this.unspaced, plain[0] ?? '', [plain, tag]);
      return;
    }
    const [first, ...rest] = patternsOf(term);
    if (!first) return;
    const entry = { tag, rest };
    if (first.openStart && first.openEnd) {
      const known = this.inside.find(([stem]) => stem === first.stem);
      if (known) known[1].push(entry);
      else this.inside.push([first.stem, [entry]]);
    } else push(first.openStart ? this.suffix : first.openEnd ? this.prefix : this.exact, first.stem, entry);
  }

  /** All terms found, in the order of the text. */
  find(folded: Folded): Hit<Tag>[] {
    const words = wordsOf(folded);
    const hits: Hit<Tag>[] = [];
    for (let at = 0; at < words.length;) {
      const hit = this.longestAt(words, at);
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    if (this.unspaced.size > 0) this.findUnspaced(folded.text, hits);
    return hits;
  }

  private longestAt(words: readonly Word[], at: number): Hit<Tag> | null {
    const word = words[at];
    if (!word) return null;
    let best: Hit<Tag> | null = null;
    const consider = (terms: readonly Term<Tag>[] | undefined): void => {
      for (const term of terms ?? []) {
        const to = at + 1 + term.rest.length;
        const last = words[to - 1];
        if (!last || (best && to <= best.to) || !restMatches(words, at + 1, term.rest, this.plurals))
          continue;
        best = { tag: term.tag, start: word.start, end: last.end, from: at, to };
      }
    };
    // Of equally long terms the most exact wins: whole words, then longer stems.
    consider(this.exact.get(word.text));
    if (this.plurals && isPlural(word.text)) consider(this.exact.get(word.text.slice(0, -1)));
    for (const length of this.prefixLengths) {
      if (length <= word.text.length) consider(this.prefix.get(word.text.slice(0, length)));
    }
    for (const length of this.suffixLengths) {
      if (length <= word.text.length) consider(this.suffix.get(word.text.slice(-length)));
    }
    if (word.text.length > 5) {
      for (const [stem, terms] of this.inside) if (word.text.includes(stem)) consider(terms);
    }
    return best;
  }

  private findUnspaced(text: string, hits: Hit<Tag>[]): void {
    const spaced = hits.length;
    for (let at = 0; at < text.length; at += 1) {
      if (!isUnspaced(text.charCodeAt(at))) continue;
      const found = this.unspaced.get(text[at] ?? '')?.find(([term]) => text.startsWith(term, at));
      if (!found) continue;
      hits.push({ tag: found[1], start: at, end: at + found[0].length, from: -1, to: -1 });
      at += found[0].length - 1;
    }
    if (hits.length > spaced && spaced > 0) hits.sort((a, b) => a.start - b.start);
  }
}

function isPlural(word: string): boolean {
  return word.length > 4 && word.endsWith('s');
}

function restMatches(
  words: readonly Word[],
  at: number,
  rest: readonly WordPattern[],
  plurals: boolean,
): boolean {
  return rest.every(({ stem, openStart, openEnd }, index) => {
    const word = words[at + index];
    if (!word || word.apart) return false;
    const { text } = word;
    if (openStart && openEnd) return text.includes(stem);
    if (openStart) return text.endsWith(stem);
    if (openEnd) return text.startsWith(stem);
    return text === stem || (plurals && isPlural(text) && text.slice(0, -1) === stem);
  });
}

function patternsOf(term: string): WordPattern[] {
  return term.split(/[\s'’/.-]+|(?<!\p{L})&|&(?!\p{L})/u).flatMap((part) => {
    const openStart = part.startsWith('*');
    const openEnd = part.length > 1 && part.endsWith('*');
    const stem = fold(part.slice(openStart ? 1 : 0, openEnd ? -1 : undefined)).text;
    return stem ? [{ stem, openStart, openEnd }] : [];
  });
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Lengths of the keys, longest first. */
function lengths(map: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].toSorted((a, b) => b - a);
}
