import { Recall } from '../../text/recall';
import type { PhraseWord } from './words';

/**
 * The small language in which phrases are written, over folded words:
 * `word` · `recrut*` a word beginning so · `*messe` a word ending so · `(a|b c|)` one of these, perhaps none, as is `(a)?` · `(a|b)*` a word beginning
 * with one of these · `_3` up to three words in between ·
 * `#` a number · `$` a money sign · `%` `?` as they stand. Nothing reaches over the end of a sentence.
 * A list is one text; phrases end at `;` or at the end of a line.
 */
export type PhraseList = string;

/** Phrases by what they show. */
export type PhraseTable<Family extends string> = Readonly<Partial<Record<Family, PhraseList>>>;

/** The phrases of a list. */
export function phrasesOf(list: PhraseList): string[] {
  return list
    .split(/[;\n]/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** The lists of a table with their families. */
export function listsOf<Family extends string>(table: PhraseTable<Family>): [Family, PhraseList][] {
  const lists: [Family, PhraseList][] = [];
  for (const family in table) if (Object.hasOwn(table, family)) lists.push([family, table[family] ?? '']);
  return lists;
}

/** Where a phrase stood; half-open, in units of the folded text. */
export interface PhraseHit<Family extends string> {
  readonly family: Family;
  readonly start: number;
  readonly end: number;
}

interface Step {
  /** At most so many words before it. */
  readonly gap: number;
  /** The only word it takes, as with most steps, and then nothing else; null where it takes others. */
  readonly only: string | null;
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly endings: readonly string[];
  readonly number: boolean;
}
interface Phrase<Family> {
  readonly family: Family;
  readonly steps: readonly Step[];
}

/** Phrases that begin with one word: by a second word that must follow at once, and the others. */
interface Beginning<Family> {
  readonly next: Map<string, Phrase<Family>[]>;
  readonly rest: Phrase<Family>[];
}

/** A compiled table: phrases by the first word or two, or by the first or last letters of a first word with `*`. */
export interface Phrases<Family extends string> {
  readonly byWord: ReadonlyMap<string, Beginning<Family>>;
  readonly byLetters: ReadonlyMap<string, readonly Phrase<Family>[]>;
  readonly byEnding: ReadonlyMap<string, readonly Phrase<Family>[]>;
  readonly byNumber: readonly Phrase<Family>[];
  /** What begins with words met before; null for those with which nothing does. */
  readonly met: Recall<Beginning<Family> | null>;
}

const LETTERS = 2;
const LAST_LETTERS = 3;
const NOTHING: Step = { gap: 0, only: null, words: new Set(), prefixes: [], endings: [], number: false };
/** Longest text that is looked at, in words. LinkedIn's notes hold some sixty. */
const MOST_WORDS = 600;
const WORD = /^(?:\*?[\p{L}\p{M}]+|[\p{L}\p{M}]+\*|\p{N}+|[#$%?])$/u;

/** Compiles tables into one matcher; a phrase that begins with a gap or a one-letter prefix is an error. */
export function compilePhrases<Family extends string>(
  tables: readonly PhraseTable<Family>[],
): Phrases<Family> {
  const byWord = new Map<string, Beginning<Family>>();
  const byLetters = new Map<string, Phrase<Family>[]>();
  const byEnding = new Map<string, Phrase<Family>[]>();
  const byNumber: Phrase<Family>[] = [];
  for (const table of tables) {
    for (const [family, list] of listsOf(table)) {
      for (const steps of phrasesOf(list).flatMap(stepsOf)) {
        const first = steps[0];
        if (!first || first.gap > 0) throw new Error(`phrase without a first word in ${family}`);
        const phrase = { family, steps };
        if (first.only !== null) pushBeginning(byWord, first.only, phrase);
        for (const word of first.words) pushBeginning(byWord, word, phrase);
        for (const [letters, prefixes] of byFirstLetters(first.prefixes)) {
          // Of a long list, a word is held only against what begins as it does.
          const begun: Step = { ...NOTHING, prefixes };
          push(byLetters, letters, { family, steps: [begun, ...steps.slice(1)] });
        }
        for (const ending of first.endings) {
          if (ending.length < LAST_LETTERS) throw new Error(`ending too short: ${ending}`);
          const ended: Step = { ...NOTHING, endings: [ending] };
          push(byEnding, ending.slice(-LAST_LETTERS), { family, steps: [ended, ...steps.slice(1)] });
        }
        if (first.number) byNumber.push(phrase);
      }
    }
  }
  return { byWord, byLetters, byEnding, byNumber, met: new Recall() };
}

function byFirstLetters(prefixes: readonly string[]): Map<string, string[]> {
  const byLetters = new Map<string, string[]>();
  for (const prefix of prefixes) {
    if (prefix.length < LETTERS) throw new Error(`prefix too short: ${prefix}`);
    push(byLetters, prefix.slice(0, LETTERS), prefix);
  }
  return byLetters;
}

function pushBeginning<Family>(
  byWord: Map<string, Beginning<Family>>,
  word: string,
  phrase: Phrase<Family>,
): void {
  const beginning = byWord.get(word) ?? { next: new Map<string, Phrase<Family>[]>(), rest: [] };
  byWord.set(word, beginning);
  const second = phrase.steps[1];
  const isPlain =
    second && second.gap === 0 && !second.number && !second.prefixes.length && !second.endings.length;
  if (!isPlain) beginning.rest.push(phrase);
  else if (second.only !== null) push(beginning.next, second.only, phrase);
  else for (const next of second.words) push(beginning.next, next, phrase);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

/** Letters alone with blanks between words, as most phrases are. */
const PLAIN = /^[a-z]+(?: (?:[a-z]+|_\d))*$/u;

/** Writes out the alternatives of more than one word, or of none, and reads the rest into steps. */
function stepsOf(source: string): Step[][] {
  if (PLAIN.test(source)) return [readSteps(source.split(' '))];
  const pieces = source.match(/\([^()]*\)[?*]?|[^\s()]+/gu) ?? [];
  let variants: string[][] = [[]];
  for (const piece of pieces) {
    const choices = choicesOf(piece);
    const [only] = choices;
    if (choices.length === 1 && only) for (const variant of variants) variant.push(...only);
    else variants = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
  }
  return variants.map(readSteps);
}

/** Words that stand alone share one step; only what is longer, or nothing, needs a variant of its own. */
function choicesOf(piece: string): string[][] {
  const choices: string[][] = [];
  let single = '';
  for (const option of optionsOf(piece)) {
    const words = option.split(/[\s'-]+/u).filter(Boolean);
    if (words.length === 1) single += single ? `|${words[0] ?? ''}` : (words[0] ?? '');
    else choices.push(words);
  }
  if (single) choices.unshift([single]);
  return choices;
}

function optionsOf(piece: string): string[] {
  if (!piece.startsWith('(')) return [piece];
  const options = piece.slice(1, piece.lastIndexOf(')')).split('|');
  if (piece.endsWith('?')) return [...options, ''];
  return piece.endsWith('*') ? options.map((option) => `${option}*`) : options;
}

function readSteps(words: readonly string[]): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const word of words) {
    if (word.startsWith('_')) {
      gap = Number(word.slice(1));
      continue;
    }
    steps.push(gap === 0 ? atOnce(word) : { ...atOnce(word), gap });
    gap = 0;
  }
  return steps;
}

/** Steps without a gap by how they are written: the same words are steps of many phrases. */
const readBefore = new Map<string, Step>();

function atOnce(word: string): Step {
  let step = readBefore.get(word);
  if (!step) {
    step = readStep(word);
    readBefore.set(word, step);
  }
  return step;
}

function readStep(word: string): Step {
  const options = word.split('|');
  const odd = options.find((option) => !WORD.test(option));
  if (odd !== undefined) throw new Error(`no word that a note can hold: "${odd}"`);
  if (options.length === 1 && word !== '#' && !word.includes('*')) return { ...NOTHING, only: word };
  return {
    ...NOTHING,
    words: new Set(options.filter((option) => option !== '#' && !option.includes('*'))),
    endings: options.filter((option) => option.startsWith('*')).map((option) => option.slice(1)),
    prefixes: options.filter((option) => option.endsWith('*')).map((option) => option.slice(0, -1)),
    number: options.includes('#'),
  };
}

/** Every place where a phrase stands, in the order of the text. Linear: gaps and phrases are bounded. */
export function findPhrases<Family extends string>(
  phrases: Phrases<Family>,
  words: readonly PhraseWord[],
): PhraseHit<Family>[] {
  const hits: PhraseHit<Family>[] = [];
  for (let i = 0; i < words.length && i < MOST_WORDS; i += 1) {
    const beginning = beginningOf(phrases, words[i]?.word ?? '');
    if (!beginning) continue;
    const next = beginning.next.size > 0 ? beginning.next.get(words[i + 1]?.word ?? '') : undefined;
    if (next) collect(next, words, i, hits);
    if (beginning.rest.length > 0) collect(beginning.rest, words, i, hits);
  }
  return hits;
}

/** What begins with a word: by the word itself, by its first or last letters, or as a number. */
function beginningOf<Family extends string>(
  phrases: Phrases<Family>,
  word: string,
): Beginning<Family> | null {
  const known = phrases.met.get(word);
  if (known !== undefined) return known;
  const begun = phrases.byWord.get(word) ?? null;
  let others: Phrase<Family>[] | null = null;
  if (word.length >= LETTERS) others = begunBy(phrases.byLetters.get(word.slice(0, LETTERS)), word, others);
  if (word.length > LAST_LETTERS && phrases.byEnding.size > 0)
    others = begunBy(phrases.byEnding.get(word.slice(-LAST_LETTERS)), word, others);
  if (isNumber(word)) others = begunBy(phrases.byNumber, word, others);
  const found = others
    ? { next: begun?.next ?? new Map<string, Phrase<Family>[]>(), rest: [...(begun?.rest ?? []), ...others] }
    : begun;
  phrases.met.set(word, found);
  return found;
}

/** Adds to `list` those of the candidates whose first step takes the word; the list is made where it is needed. */
function begunBy<Family>(
  candidates: readonly Phrase<Family>[] | undefined,
  word: string,
  list: Phrase<Family>[] | null,
): Phrase<Family>[] | null {
  if (!candidates) return list;
  let found = list;
  for (const phrase of candidates) {
    const first = phrase.steps[0];
    if (!first || !accepts(first, word)) continue;
    if (found) found.push(phrase);
    else found = [phrase];
  }
  return found;
}

/** The candidates' first word has been looked up; the rest is held against the words that follow. */
function collect<Family extends string>(
  candidates: readonly Phrase<Family>[],
  words: readonly PhraseWord[],
  at: number,
  hits: PhraseHit<Family>[],
): void {
  for (const { family, steps } of candidates) {
    const last = matchFrom(steps, 1, words, at + 1);
    const start = words[at];
    const end = words[last];
    if (last >= 0 && start && end) hits.push({ family, start: start.start, end: end.end });
  }
}

/** Index of the last word of a match of `steps` from `step` on at word `at`; -1 without one. */
function matchFrom(steps: readonly Step[], step: number, words: readonly PhraseWord[], at: number): number {
  const wanted = steps[step];
  if (!wanted) return at - 1;
  for (let i = at; i <= at + wanted.gap && i < words.length; i += 1) {
    const found = words[i];
    if (!found || found.starts) return -1;
    if (!accepts(wanted, found.word)) continue;
    const last = matchFrom(steps, step + 1, words, i + 1);
    if (last >= 0) return last;
  }
  return -1;
}

function accepts({ only, words, prefixes, endings, number }: Step, word: string): boolean {
  if (only !== null) return only === word;
  if (words.has(word) || (number && isNumber(word))) return true;
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true;
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
