import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDEXED } from '../../../utils/assessment/history-postings';
import { NearNotes } from '../../../utils/assessment/near-notes';

const sketch = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 0xffffffff })), {
    maxLength: 64,
  })
  .map((hashes) => hashes.toSorted((a, b) => a - b));

test('finds the notes that share a quarter of the smallest hashes, the likeliest first, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 60 }), fc.array(sketch, { maxLength: 8 }), (held, asked) => {
      const notes = new NearNotes();
      for (const [number, one] of held.entries()) expect(notes.add(one)).toBe(number);
      for (const one of [...asked, ...held.slice(0, 4)]) {
        const mine = new Set(one.slice(0, INDEXED));
        const shared = held.map((other) => other.slice(0, INDEXED).filter((hash) => mine.has(hash)).length);
        const known = [...mine].filter((hash) =>
          held.some((other) => other.slice(0, INDEXED).includes(hash)),
        );
        const least = one.length < INDEXED ? 1 : Math.max(2, Math.floor(known.length / 4));
        const found = [...notes.candidates(one, Infinity)];
        expect(found.toSorted((a, b) => a - b)).toEqual(
          [...shared.keys()].filter((number) => (shared[number] ?? 0) >= least),
        );
        const tallies = found.map((number) => shared[number] ?? 0);
        expect(tallies).toEqual(tallies.toSorted((a, b) => b - a));
      }
    }),
    { numRuns: 150 },
  );
});

test('under a limit looks at the latest of the rarest', () => {
  const notes = new NearNotes();
  const rare = Array.from({ length: 40 }, (_, at) => at);
  for (let at = 0; at < 500; at += 1) notes.add(rare);
  const found = notes.candidates(rare, 1_000);
  expect([...found].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 500 }, (_, at) => at));
  expect([...notes.candidates(rare, 20)]).toEqual([]);
});
