import type { AutomationReading } from '../automation-reading';
import { isStock } from '../automation-reading';
import type { NoteWord } from './note';

/** What stands for figures, and for words that name something. */
const FIGURE = '#';
const NAME = '@';
/** From here on a word names something; see `NoteWord`. */
const NAMES = 0.5;

/**
 * The different words and pairs of neighbouring words of a note, as the level model knows them: without figures and
 * names, so that nothing hangs on who or where somebody is. Each with whether it stands outside set phrases at least once:
 * what stands within them alone may count against a note, but not for it. Linear in words and hits.
 */
export function wordingOf(
  words: readonly NoteWord[],
  automation: AutomationReading | null,
): ReadonlyMap<string, boolean> {
  const stock = automation?.hits.filter(({ family }) => isStock(family)) ?? [];
  const set = new Set(
    words
      .filter((word) => stock.some((hit) => word.start < hit.end && word.end > hit.start))
      .map((w) => w.sentence),
  );
  const found = new Map<string, boolean>();
  const add = (known: string, isOwn: boolean): void => {
    found.set(known, isOwn || found.get(known) === true);
  };
  let before = '';
  let sentence = -1;
  for (const word of words) {
    const known = plain(word);
    const isOwn = !set.has(word.sentence);
    add(known, isOwn);
    if (word.sentence === sentence) add(`${before} ${known}`, isOwn);
    before = known;
    sentence = word.sentence;
  }
  return found;
}

function plain({ word, content }: NoteWord): string {
  if (/\p{N}/u.test(word)) return FIGURE;
  return content >= NAMES ? NAME : word;
}
