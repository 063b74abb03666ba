/** Words of one generation; two generations are kept. */
const GENERATION = 2_048;
/** Longer words are rare, and are looked up anew. */
const LONGEST = 32;

/**
 * What was found for a word, kept for the words met lately: notes repeat the same few hundred. Bounded: where a generation is
 * full the one before it is dropped, so that frequent words stay and rare ones go.
 */
export class Recall<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();

  /** What is kept for a word; undefined where nothing is. */
  get(word: string): V | undefined {
    const known = this.young.get(word);
    if (known !== undefined || this.old.size === 0) return known;
    const aged = this.old.get(word);
    if (aged !== undefined) this.set(word, aged);
    return aged;
  }

  set(word: string, value: V): void {
    if (word.length > LONGEST) return;
    if (this.young.size >= GENERATION) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(word, value);
  }
}
