import type { Language } from '../../model';
import type { Folded } from '../../text/fold';
import type { EasternPhrases } from './eastern';
import { compileEastern, findEastern } from './eastern';
import type { PhraseHit } from './phrase-search';
import { findPhrases } from './phrase-search';
import type { Phrases, PhraseTable } from './phrases';
import { compilePhrases } from './phrases';
import type { PhraseWord } from './words';
import { phraseWords } from './words';

/** Finds one axis' phrases in a note of a language; compiles each language's table when it is first met. */
export interface Matcher<Family extends string> {
  /** Hits in the order of the text; empty for a language that has no table. */
  find: (note: Folded, language: Language | null) => PhraseHit<Family>[];
}

const wordsOfNote = new WeakMap<Folded, PhraseWord[]>();

/** The words of a note as phrases see them; split once per note. */
export function noteWords(note: Folded): PhraseWord[] {
  let words = wordsOfNote.get(note);
  if (!words) {
    words = phraseWords(note);
    wordsOfNote.set(note, words);
  }
  return words;
}

const WITH_BLANKS: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];
/** Up to so many words a note may be too short for its language to be told. */
const TOO_SHORT_TO_TELL = 20;

/**
 * A matcher over one axis' tables by language. Japanese, which sets no blanks, is matched by runs of characters. A short note
 * whose language cannot be told is matched by all other tables at once where `guess` says so; a longer one by none.
 */
export function matcherFor<Family extends string>(
  tables: Readonly<Partial<Record<Language, PhraseTable<Family>>>>,
  { guess = false } = {},
): Matcher<Family> {
  const western = new Map<Language | null, Phrases<Family>>();
  let eastern: EasternPhrases<Family> | null = null;
  return {
    find: (note, language) => {
      const chosen = language === null ? (guess ? Object.values(tables) : []) : [tables[language]];
      const table = chosen.find((one) => one !== undefined);
      if (!table || (language === null && noteWords(note).length > TOO_SHORT_TO_TELL)) return [];
      if (language === 'ja') {
        eastern ??= compileEastern(table);
        return findEastern(eastern, note.text);
      }
      let phrases = western.get(language);
      if (!phrases) {
        phrases = compilePhrases(language === null ? tablesWithBlanks(tables) : [table]);
        western.set(language, phrases);
      }
      return findPhrases(phrases, noteWords(note));
    },
  };
}

/** The tables of languages that set blanks between words. */
function tablesWithBlanks<Family extends string>(
  tables: Readonly<Partial<Record<Language, PhraseTable<Family>>>>,
): PhraseTable<Family>[] {
  return WITH_BLANKS.flatMap((language) => tables[language] ?? []);
}
