import { Recall } from '../../text/recall';
import type { PersonalizationWords } from '../lexicon/personalization';

/** The word lists of a language that mark a word. */
export type Mark = Exclude<keyof PersonalizationWords, 'objects' | 'states'>;

const NO_BITS: Record<Mark, number> = {
  greetings: 0,
  yours: 0,
  you: 0,
  mine: 0,
  me: 0,
  some: 0,
  works: 0,
  makings: 0,
  fields: 0,
  events: 0,
  deeds: 0,
  deedsAlone: 0,
  seen: 0,
  noticed: 0,
  met: 0,
  thanks: 0,
  about: 0,
  at: 0,
  times: 0,
  ties: 0,
  alike: 0,
  suggested: 0,
  referredBy: 0,
  congratulations: 0,
  news: 0,
  reasons: 0,
  parallels: 0,
  meetings: 0,
  ifs: 0,
  echoes: 0,
  generic: 0,
  stop: 0,
};
/** The lists in their order; a missing or unknown one is a type error above. */
const MARKS: readonly Mark[] = Object.keys(NO_BITS).filter(isMark);

function isMark(name: string): name is Mark {
  return name in NO_BITS;
}

/** One bit per list, so that a word may stand in several. There is room for 32 lists. */
export const BIT: Readonly<Record<Mark, number>> = bitPerMark();

function bitPerMark(): Record<Mark, number> {
  const bits = { ...NO_BITS };
  MARKS.forEach((mark, i) => {
    bits[mark] = 1 << i;
  });
  return bits;
}

/** Bits of words that say nothing of their own about the matter. */
export const LIGHT = BIT.generic | BIT.stop | BIT.you | BIT.yours | BIT.me | BIT.mine | BIT.some;

/** An entry of several words: the words after the first, and the bits of the whole. */
interface Phrase {
  rest: readonly string[];
  bits: number;
}

/** A language's lists, ready for looking up. */
export interface WordIndex {
  readonly objectsBefore: boolean;
  readonly states: ReadonlySet<string>;
  /** Words in full. */
  readonly whole: ReadonlyMap<string, number>;
  /** Beginnings ("article*") and ends ("*vortrag"), without their star. */
  readonly heads: ReadonlyMap<string, number>;
  readonly tails: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Lengths that occur among heads and tails, longest first. */
  readonly headLengths: readonly number[];
  readonly tailLengths: readonly number[];
  /** Longest entry, for scripts without blanks. */
  readonly longest: number;
  /** Marks of words met before. */
  readonly met: Recall<number>;
}

function add(map: Map<string, number>, key: string, bit: number): void {
  map.set(key, (map.get(key) ?? 0) | bit);
}

/** Reads a language's lists into an index; done once per language. */
export function indexWords(words: PersonalizationWords): WordIndex {
  const whole = new Map<string, number>();
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  let longest = 0;
  for (const mark of MARKS) {
    for (const entry of words[mark].split(/[,\n]/u)) {
      const parts = entry.trim().split(/ +/u);
      const [first = ''] = parts;
      if (first === '') continue;
      longest = Math.max(longest, first.length);
      if (parts.length > 1) {
        const known = phrases.get(first) ?? [];
        known.push({ rest: parts.slice(1), bits: BIT[mark] });
        phrases.set(first, known);
      } else if (first.endsWith('*')) add(heads, first.slice(0, -1), BIT[mark]);
      else if (first.startsWith('*')) add(tails, first.slice(1), BIT[mark]);
      else add(whole, first, BIT[mark]);
    }
  }
  return {
    objectsBefore: words.objects === 'before',
    states: new Set((words.states ?? '').split(',').map((word) => word.trim())),
    whole,
    heads,
    tails,
    phrases,
    longest,
    met: new Recall(),
    headLengths: lengthsOf(heads),
    tailLengths: lengthsOf(tails),
  };
}

function lengthsOf(map: ReadonlyMap<string, number>): number[] {
  return [...new Set([...map.keys()].map((key) => key.length))].toSorted((a, b) => b - a);
}

/** What a single word is marked as: in full and by its beginning and end; a function word only in full. */
export function bitsOf(index: WordIndex, word: string): number {
  const known = index.met.get(word);
  if (known !== undefined) return known;
  const bits = lookUp(index, word);
  index.met.set(word, bits);
  return bits;
}

function lookUp(index: WordIndex, word: string): number {
  let bits = index.whole.get(word) ?? 0;
  if (bits & BIT.stop) return bits;
  for (const length of index.headLengths) {
    const found = length <= word.length ? index.heads.get(word.slice(0, length)) : undefined;
    if (found === undefined) continue;
    bits |= found;
    break;
  }
  for (const length of index.tailLengths) {
    const found = length + 2 <= word.length ? index.tails.get(word.slice(-length)) : undefined;
    if (found === undefined) continue;
    // An ending that many words share tells a deed only of a word that no list knows.
    if (found !== BIT.deeds || bits === 0) bits |= found;
    break;
  }
  return bits;
}

/** The phrases that begin at a word: how many words the longest takes, and the bits of all of that length. */
export function phraseAt(
  index: WordIndex,
  words: readonly { readonly word: string }[],
  at: number,
): { length: number; bits: number } | null {
  const phrases = index.phrases.get(words[at]?.word ?? '');
  if (!phrases) return null;
  let length = 0;
  let bits = 0;
  for (const { rest, bits: found } of phrases) {
    const size = rest.length + 1;
    if (size < length || !follows(rest, words, at + 1)) continue;
    bits = size > length ? found : bits | found;
    length = size;
  }
  return length > 0 ? { length, bits } : null;
}

function follows(
  rest: readonly string[],
  words: readonly { readonly word: string }[],
  from: number,
): boolean {
  for (let i = 0; i < rest.length; i += 1) if (!sameWord(rest[i] ?? '', words[from + i]?.word)) return false;
  return true;
}

function sameWord(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
