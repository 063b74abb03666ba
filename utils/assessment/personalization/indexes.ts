import type { Language } from '../../model';
import type { Folded } from '../../text/fold';
import { PERSONALIZATION_WORDS } from '../lexicon/personalization';
import type { WordIndex } from './words';
import { BIT, indexWords } from './words';

const indexes = new Map<Language, WordIndex>();

/** The lists of a language, read on first use. */
export function indexFor(language: Language): WordIndex {
  let index = indexes.get(language);
  if (!index) {
    index = indexWords(PERSONALIZATION_WORDS[language]);
    indexes.set(language, index);
  }
  return index;
}

const WESTERN: readonly Language[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];
/** Share of function words from which a short note counts as of a language. */
const LEAST_SHARE = 0.25;

/**
 * The lists for a note whose language could not be told, as with very short ones: those with most of its function
 * words. Null where no language has enough of them.
 */
export function guessIndex(note: Folded): WordIndex | null {
  if (/[\u3041-\u30ff]/u.test(note.text)) return indexFor('ja');
  const words = note.text.slice(0, 600).match(/\p{L}+/gu) ?? [];
  let best: WordIndex | null = null;
  let most = Math.max(2, words.length * LEAST_SHARE) - 1;
  for (const language of WESTERN) {
    const index = indexFor(language);
    const hits = words.filter((word) => (index.whole.get(word) ?? 0) & BIT.stop).length;
    if (hits <= most) continue;
    most = hits;
    best = index;
  }
  return best;
}
