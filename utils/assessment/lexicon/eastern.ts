import type { PhraseHit } from './phrase-search';
import type { PhraseTable } from './phrases';
import { listsOf, phrasesOf } from './phrases';

/** A compiled table for a language without blanks: one expression a family. */
export type EasternPhrases<Family extends string> = readonly { family: Family; pattern: RegExp }[];

const SPECIAL = /[.*+?^$[\]\\]/gu;

/**
 * Compiles phrases of a language without blanks. They are written as in `phrases.ts`, but stand without blanks:
 * `(a|b|)` one of these, perhaps none · `_3` up to three characters in between, not over the end of a sentence · `#` a number ·
 * `{x}` x as a word of katakana by itself. Latin letters match whole words.
 */
export function compileEastern<Family extends string>(table: PhraseTable<Family>): EasternPhrases<Family> {
  return listsOf(table)
    .map(([family, list]) => ({ family, phrases: phrasesOf(list) }))
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ family, phrases }) => ({ family, pattern: new RegExp(phrases.map(patternOf).join('|'), 'gu') }));
}

function patternOf(phrase: string): string {
  return phrase
    .replace(SPECIAL, '\\$&')
    .replace(/\(/gu, '(?:')
    .replace(/[a-z]+/gu, '(?<![a-z])$&(?![a-z])')
    .replace(/\{([^}]*)\}/gu, '(?<![\u30a0-\u30ff])$1(?![\u30a0-\u30ff])')
    .replace(/_(\d{1,2})/gu, '[^。！？!?\\n]{0,$1}')
    .replace(/#/gu, '[\\d一二三四五六七八九十百千万][\\d,.一二三四五六七八九十百千万]{0,9}');
}

/** Every place where a phrase stands, in the order of the text. Linear: repetition is bounded. */
export function findEastern<Family extends string>(
  phrases: EasternPhrases<Family>,
  text: string,
): PhraseHit<Family>[] {
  const hits: PhraseHit<Family>[] = [];
  for (const { family, pattern } of phrases) {
    // The same expression each time, reset: `matchAll` would build a copy of it for every note.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const end = match.index + match[0].length;
      if (match[0]) hits.push({ family, start: match.index, end });
      else pattern.lastIndex += 1;
    }
  }
  return hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
