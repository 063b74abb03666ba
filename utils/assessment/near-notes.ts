import { INDEXED, Postings } from './history-postings';

/**
 * What notes of likeness ½ share of the hashes looked at, at the very least: half to two thirds is usual, and of 5,000 pairs alike
 * among 100,000 notes none shared less than three in ten (`npm run bench:memory`).
 */
const LEAST_SHARE = 1 / 4;

/** Finds, among many notes, those that may be nearly the text of one, by the hashes they share. Notes are numbered from 0. */
export class NearNotes {
  readonly #postings = new Postings();
  #notes = 0;
  /** By note: how many of its indexed hashes the note asked about shares. All zero between questions. */
  #tallies = new Uint8Array(1 << 10);
  #seen = new Uint32Array(1 << 10);
  readonly #byTally = new Uint32Array(INDEXED + 2);

  /** Takes in the next note by its fingerprint. @returns its number */
  add(fingerprint: ArrayLike<number>): number {
    for (let at = 0; at < fingerprint.length && at < INDEXED; at += 1)
      this.#postings.add(fingerprint[at] ?? 0, this.#notes);
    return this.#notes++;
  }

  /**
   * The numbers of notes that may be near a fingerprint, the likeliest first.
   * @param links how many postings are looked at; the rarest hashes come first
   */
  candidates(fingerprint: ArrayLike<number>, links: number): Uint32Array {
    if (this.#tallies.length < this.#notes) {
      this.#tallies = new Uint8Array(this.#notes * 2);
      this.#seen = new Uint32Array(this.#notes * 2);
    }
    const postings = this.#postings;
    const lists: { ticket: number; count: number }[] = [];
    for (let at = 0; at < fingerprint.length && at < INDEXED; at += 1) {
      const ticket = postings.find(fingerprint[at] ?? 0);
      const count = postings.count(ticket);
      // What nobody has costs nothing.
      if (count > 0) lists.push({ ticket, count });
    }
    // What few others have says most, and costs least.
    lists.sort((a, b) => a.count - b.count);
    let left = links;
    let seen = 0;
    let looked = 0;
    for (const { ticket, count } of lists) {
      if (left <= 0) break;
      seen = postings.tally(ticket, left, this.#tallies, this.#seen, seen);
      left -= count;
      looked += 1;
    }
    const least = fingerprint.length < INDEXED ? 1 : Math.max(2, Math.floor(looked * LEAST_SHARE));
    return this.#sorted(seen, least);
  }

  /** What was seen and shares enough, by how much it shares; those of one tally as they were seen. Sets the tallies to zero. */
  #sorted(seen: number, least: number): Uint32Array {
    const byTally = this.#byTally.fill(0);
    const [tallies, numbers] = [this.#tallies, this.#seen];
    for (let at = 0; at < seen; at += 1) {
      const tally = tallies[numbers[at] ?? 0] ?? 0;
      byTally[tally] = (byTally[tally] ?? 0) + 1;
    }
    let length = 0;
    for (let tally = byTally.length - 1; tally >= least; tally -= 1) {
      const many = byTally[tally] ?? 0;
      byTally[tally] = length;
      length += many;
    }
    const sorted = new Uint32Array(length);
    for (let at = 0; at < seen; at += 1) {
      const note = numbers[at] ?? 0;
      const tally = tallies[note] ?? 0;
      tallies[note] = 0;
      if (tally < least) continue;
      const to = byTally[tally] ?? 0;
      sorted[to] = note;
      byTally[tally] = to + 1;
    }
    return sorted;
  }
}
