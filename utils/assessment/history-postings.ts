/** Hashes of a fingerprint that are indexed, the smallest: two notes of likeness ½ share about sixteen of them. */
export const INDEXED = 32;
/** Slots taken before the table grows, as a share of all. */
const FULL = 0.6;

/**
 * An inverted index: hash → numbers of the notes that have it among their smallest, newest first. Flat arrays instead of a
 * `Map` of lists: three million postings cost some 50 MB.
 */
export class Postings {
  #hashes = new Uint32Array(1 << 10);
  /** First link of a hash's chain plus one; 0 marks a free slot. */
  #heads = new Uint32Array(1 << 10);
  #lengths = new Uint32Array(1 << 10);
  #taken = 0;
  #notes = new Uint32Array(1 << 12);
  #next = new Uint32Array(1 << 12);
  #links = 0;

  /** Says that a note has a hash. A pair is to be added once. */
  add(hash: number, note: number): void {
    if (this.#taken + 1 > this.#heads.length * FULL) this.#grow();
    if (this.#links === this.#notes.length) {
      this.#notes = widened(this.#notes);
      this.#next = widened(this.#next);
    }
    const slot = this.#slotOf(hash);
    if (this.#heads[slot] === 0) this.#taken += 1;
    this.#hashes[slot] = hash;
    this.#notes[this.#links] = note;
    this.#next[this.#links] = this.#heads[slot] ?? 0;
    this.#links += 1;
    this.#heads[slot] = this.#links;
    this.#lengths[slot] = (this.#lengths[slot] ?? 0) + 1;
  }

  /** How many notes have a hash. */
  count(hash: number): number {
    return this.#lengths[this.#slotOf(hash)] ?? 0;
  }

  /** Calls `see` with the notes that have a hash, the latest added first, until there are no more or `most` were told. */
  each(hash: number, most: number, see: (note: number) => void): void {
    let link = this.#heads[this.#slotOf(hash)] ?? 0;
    for (let told = 0; link !== 0 && told < most; told += 1) {
      see(this.#notes[link - 1] ?? 0);
      link = this.#next[link - 1] ?? 0;
    }
  }

  /** The slot of a hash, or the free one where it would stand. The hashes are well mixed; their low bits serve as they are. */
  #slotOf(hash: number): number {
    const mask = this.#heads.length - 1;
    let slot = hash & mask;
    while (this.#heads[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [hashes, heads, lengths] = [this.#hashes, this.#heads, this.#lengths];
    this.#hashes = new Uint32Array(heads.length * 2);
    this.#heads = new Uint32Array(heads.length * 2);
    this.#lengths = new Uint32Array(heads.length * 2);
    for (let at = 0; at < heads.length; at += 1) {
      if (heads[at] === 0) continue;
      const slot = this.#slotOf(hashes[at] ?? 0);
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#heads[slot] = heads[at] ?? 0;
      this.#lengths[slot] = lengths[at] ?? 0;
    }
  }
}

function widened(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(array.length * 2);
  wide.set(array);
  return wide;
}
