import type { Folded } from '../../text/fold';
import { fold } from '../../text/fold';
import { Recall } from '../../text/recall';

import type { Word } from './word';
import { isUnspaced, wordsOf } from './word';

export type { Word } from './word';
export { wordsOf } from './word';

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
  /** Lengths of the stems that begin (end) with two given letters, longest first: few words share them with any stem. */
  private prefixLengths: ReadonlyMap<string, readonly number[]> = new Map();
  private suffixLengths: ReadonlyMap<string, readonly number[]> = new Map();
  private readonly memo = new WeakMap<Folded, Hit<Tag>[]>();
  /** Terms by words met before; most begin no term. */
  private readonly met = new Recall<readonly Term<Tag>[] | null>();

  /** @param plurals whether a whole word also matches with an `s` behind it (engineers, développeurs, managers). */
  constructor(
    private tables: readonly Partial<Record<Tag, string>>[],
    private readonly plurals = false,
  ) {}

  /** Reads the tables, when the first text is looked at: a worker that only answers for its popup needs none. */
  private read(): void {
    for (const table of this.tables) {
      for (const tag in table) {
        if (!Object.hasOwn(table, tag)) continue;
        for (const term of (table[tag] ?? '').split(/[,\n]/u)) this.add(tag, term.trim());
      }
    }
    this.tables = [];
    for (const terms of this.unspaced.values()) terms.sort((a, b) => b[0].length - a[0].length);
    this.prefixLengths = lengths(this.prefix, (stem) => stem.slice(0, 2));
    this.suffixLengths = lengths(this.suffix, (stem) => stem.slice(-2));
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

  /** All terms found, in the order of the text; worked out once per text. */
  find(folded: Folded): readonly Hit<Tag>[] {
    const known = this.memo.get(folded);
    if (known) return known;
    const hits = this.search(folded);
    this.memo.set(folded, hits);
    return hits;
  }

  private search(folded: Folded): Hit<Tag>[] {
    if (this.tables.length > 0) this.read();
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

  /** Of equally long terms the most exact wins: whole words, then longer stems. */
  private longestAt(words: readonly Word[], at: number): Hit<Tag> | null {
    const text = words[at]?.text;
    const terms = text === undefined ? null : this.beginningWith(text);
    return terms && this.longest(words, at, terms);
  }

  /** The terms that begin with a word, the most exact first; null for none. */
  private beginningWith(text: string): readonly Term<Tag>[] | null {
    const known = this.met.get(text);
    if (known !== undefined) return known;
    let terms = this.exact.get(text);
    if (this.plurals && isPlural(text)) terms = joined(terms, this.exact.get(text.slice(0, -1)));
    const prefixes = this.prefixLengths.get(text.slice(0, 2));
    if (prefixes) {
      for (const length of prefixes)
        if (length <= text.length) terms = joined(terms, this.prefix.get(text.slice(0, length)));
    }
    const suffixes = this.suffixLengths.get(text.slice(-2));
    if (suffixes) {
      for (const length of suffixes)
        if (length <= text.length) terms = joined(terms, this.suffix.get(text.slice(-length)));
    }
    if (text.length > 5) {
      for (const [stem, inside] of this.inside) if (text.includes(stem)) terms = joined(terms, inside);
    }
    const found = terms ?? null;
    this.met.set(text, found);
    return found;
  }

  /** The longest of `terms` that stands at word `at`; of equally long ones the first. */
  private longest(words: readonly Word[], at: number, terms: readonly Term<Tag>[]): Hit<Tag> | null {
    const first = words[at];
    if (!first) return null;
    let best: Term<Tag> | null = null;
    for (const term of terms) {
      if (best && term.rest.length <= best.rest.length) continue;
      if (restMatches(words, at + 1, term.rest, this.plurals)) best = term;
    }
    if (!best) return null;
    const to = at + 1 + best.rest.length;
    return { tag: best.tag, start: first.start, end: words[to - 1]?.end ?? first.end, from: at, to };
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

function joined<T>(list: T[] | undefined, more: T[] | undefined): T[] | undefined {
  return list && more ? [...list, ...more] : (list ?? more);
}

function isPlural(word: string): boolean {
  return word.length > 4 && word.endsWith('s');
}

function wordMatches(text: string, { stem, openStart, openEnd }: WordPattern, plurals: boolean): boolean {
  if (openStart && openEnd) return text.includes(stem);
  if (openStart) return text.endsWith(stem);
  if (openEnd) return text.startsWith(stem);
  return text === stem || (plurals && isPlural(text) && text.slice(0, -1) === stem);
}

function restMatches(
  words: readonly Word[],
  at: number,
  rest: readonly WordPattern[],
  plurals: boolean,
): boolean {
  for (let index = 0; index < rest.length; index += 1) {
    const word = words[at + index];
    const pattern = rest[index];
    if (!word || !pattern || word.apart || !wordMatches(word.text, pattern, plurals)) return false;
  }
  return true;
}

/** Terms that are folded as they are written, with blanks alone between words. */
const PLAIN = /^[a-z\d+#]+(?: [a-z\d+#]+)*$/u;

function patternsOf(term: string): WordPattern[] {
  if (PLAIN.test(term)) return term.split(' ').map((stem) => ({ stem, openStart: false, openEnd: false }));
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

/** Lengths of the stems by their two outermost letters, longest first. */
function lengths(
  stems: ReadonlyMap<string, unknown>,
  outer: (stem: string) => string,
): Map<string, number[]> {
  const byOuter = new Map<string, number[]>();
  for (const stem of stems.keys()) {
    const known = byOuter.get(outer(stem)) ?? [];
    if (!known.includes(stem.length))
      byOuter.set(
        outer(stem),
        [...known, stem.length].toSorted((a, b) => b - a),
      );
  }
  return byOuter;
}
