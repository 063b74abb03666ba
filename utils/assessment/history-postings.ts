/** Hashes of a fingerprint that are indexed, the smallest: two notes of likeness ½ share about sixteen of them. */
export const INDEXED = 32;
/** Slots taken before the table grows, as a share of all. */
const FULL = 0.6;

/**
 * An inverted index: hash → numbers of the notes that have it among their smallest, oldest first. The lists stand in one pool,
 * each in a piece of its own as long as a power of two, so that reading one runs through memory in order; a chain of links
 * took twenty times as long. A list that outgrows its piece moves to one of twice the length, and the piece is used again.
 * Three million postings cost some 40 MB.
 */
export class Postings {
  #hashes = new Uint32Array(1 << 10);
  /** Where a hash's list begins in the pool; of the many hashes that one note has, that note. */
  #starts = new Uint32Array(1 << 10);
  /** How long it is; 0 marks a free slot. Its piece is as long as the next power of two. */
  #lengths = new Uint32Array(1 << 10);
  #taken = 0;
  #pool = new Uint32Array(1 << 12);
  #used = 0;
  /** By power of two: pieces that lists have left. */
  readonly #left: number[][] = Array.from({ length: 32 }, () => []);

  /** Says that a note has a hash. A pair is to be added once. */
  add(hash: number, note: number): void {
    if (this.#taken + 1 > this.#lengths.length * FULL) this.#grow();
    const slot = this.#slotOf(hash);
    const length = this.#lengths[slot] ?? 0;
    this.#lengths[slot] = length + 1;
    if (length === 0) {
      this.#taken += 1;
      this.#hashes[slot] = hash;
      this.#starts[slot] = note;
      return;
    }
    if ((length & (length - 1)) === 0) this.#move(slot, length);
    this.#pool[(this.#starts[slot] ?? 0) + length] = note;
  }

  /** Where a hash's list is: a ticket for `count` and `tally`, valid until the next `add`. */
  find(hash: number): number {
    return this.#slotOf(hash);
  }

  /** How many notes have the hash of a ticket. */
  count(ticket: number): number {
    return this.#lengths[ticket] ?? 0;
  }

  /**
   * Adds one to the tally of each note that has the hash of a ticket, the latest added first, of `most` notes at most.
   * @param seen takes the numbers of notes whose tally was zero, from `from` on
   * @returns where the next one goes in `seen`
   */
  tally(ticket: number, most: number, tallies: Uint8Array, seen: Uint32Array, from: number): number {
    const length = this.#lengths[ticket] ?? 0;
    const pool = length === 1 ? this.#starts : this.#pool;
    const start = length === 1 ? ticket : (this.#starts[ticket] ?? 0);
    const end = start + length;
    let to = from;
    for (let at = end - 1, last = Math.max(start, end - most); at >= last; at -= 1) {
      const note = pool[at] ?? 0;
      const before = tallies[note] ?? 0;
      if (before === 0) {
        seen[to] = note;
        to += 1;
      }
      tallies[note] = before + 1;
    }
    return to;
  }

  /** The slot of a hash, or the free one where it would stand. The hashes are well mixed; their low bits serve as they are. */
  #slotOf(hash: number): number {
    const mask = this.#lengths.length - 1;
    let slot = hash & mask;
    while (this.#lengths[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  /** Moves a full list, as long as a power of two, to a piece of twice the length. */
  #move(slot: number, length: number): void {
    const from = this.#starts[slot] ?? 0;
    const power = 31 - Math.clz32(length);
    const to = this.#piece(power + 1);
    this.#starts[slot] = to;
    if (length === 1) {
      this.#pool[to] = from;
      return;
    }
    this.#pool.copyWithin(to, from, from + length);
    this.#left[power]?.push(from);
  }

  /** A free piece as long as a power of two. */
  #piece(power: number): number {
    const free = this.#left[power]?.pop();
    if (free !== undefined) return free;
    const start = this.#used;
    this.#used += 1 << power;
    while (this.#used > this.#pool.length) {
      const wide = new Uint32Array(this.#pool.length * 2);
      wide.set(this.#pool);
      this.#pool = wide;
    }
    return start;
  }

  #grow(): void {
    const [hashes, starts, lengths] = [this.#hashes, this.#starts, this.#lengths];
    this.#hashes = new Uint32Array(lengths.length * 2);
    this.#starts = new Uint32Array(lengths.length * 2);
    this.#lengths = new Uint32Array(lengths.length * 2);
    for (let at = 0; at < lengths.length; at += 1) {
      if (lengths[at] === 0) continue;
      const slot = this.#slotOf(hashes[at] ?? 0);
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#starts[slot] = starts[at] ?? 0;
      this.#lengths[slot] = lengths[at] ?? 0;
    }
  }
}
