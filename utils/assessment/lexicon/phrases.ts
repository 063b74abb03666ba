import { Recall } from '../../text/recall';
import type { Step } from './phrase-steps';
import { NOTHING, stepsOf } from './phrase-steps';

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

/** A phrase in steps, with what it shows. */
export interface Phrase<Family> {
  readonly family: Family;
  readonly steps: readonly Step[];
}

/** Phrases that begin with one word: by a second word that must follow at once, and the others. */
export interface Beginning<Family> {
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

/** Letters by which beginnings and endings with `*` are looked up. */
export const LETTERS = 2;
export const LAST_LETTERS = 3;
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
