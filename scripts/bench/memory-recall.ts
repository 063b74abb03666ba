import type { HistoryIndex } from '../../utils/assessment/history-view';
import { SAME_TEXT } from '../../utils/assessment/history-view';
import type { KeptEntry } from '../../utils/model';
import { fingerprint, gramsOf, similarity } from '../../utils/text/fingerprint';
import { anyWord, random } from './memory-notes';

/** Likeness from which on a band of the report reaches. */
const BANDS = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** What a sender changes between two mailings: words put in another's place, left out or put in, and the order of sentences. */
export function mutated(note: string, share: number): string {
  const sentences = note.split(/(?<=[.!?])\s+/u);
  const turned =
    random() < 0.2 && sentences.length > 1 ? [...sentences.slice(1), sentences[0] ?? ''] : sentences;
  return turned
    .join(' ')
    .split(/\s+/u)
    .flatMap((word) => {
      if (random() >= share) return [word];
      const kind = random();
      return kind < 0.6 ? [anyWord()] : kind < 0.8 ? [] : [word, anyWord()];
    })
    .join(' ');
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common += 1;
  return common / (a.size + b.size - common);
}

/** One band of likeness: pairs that truly are so alike, those whose fingerprints say so, and those that the index finds. */
export interface Band {
  from: number;
  pairs: number;
  bySketch: number;
  found: number;
}

/**
 * Asks the index about changed copies of notes it holds. The truth is the Jaccard likeness of all grams, by brute force.
 * @param originals numbers of remembered entries with their notes
 */
export function recallOfCopies(
  index: HistoryIndex<KeptEntry>,
  originals: readonly { entry: KeptEntry; note: string }[],
): Band[] {
  const bands = BANDS.map((from) => ({ from, pairs: 0, bySketch: 0, found: 0 }));
  for (const { entry, note } of originals) {
    const copy = mutated(note, 0.02 + random() * 0.25);
    const likeness = jaccard(gramsOf(note), gramsOf(copy));
    const band = bands.findLast(({ from }) => likeness >= from);
    if (!band) continue;
    const sketch = fingerprint(copy);
    band.pairs += 1;
    if (similarity(entry.fingerprint, sketch) >= SAME_TEXT) band.bySketch += 1;
    if (index.alike(sketch).some((one) => one.entry === entry)) band.found += 1;
  }
  return bands;
}

/** What the way through the rarest hashes misses, against comparing a note's fingerprint with every other. */
export function missedBySearch(
  index: HistoryIndex<KeptEntry>,
  entries: readonly KeptEntry[],
  asked: readonly KeptEntry[],
): { pairs: number; missed: number } {
  let pairs = 0;
  let missed = 0;
  for (const { fingerprint: sketch } of asked) {
    const quick = new Set(index.alike(sketch).map(({ entry }) => entry.key));
    for (const other of entries) {
      if (similarity(sketch, other.fingerprint) < SAME_TEXT) continue;
      pairs += 1;
      if (!quick.has(other.key)) missed += 1;
    }
  }
  return { pairs, missed };
}
