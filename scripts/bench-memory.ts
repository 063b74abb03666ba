import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { HistoryIndex, SAME_TEXT } from '../utils/assessment/history-view';
import { demoInvitations } from '../utils/demo/inbox';
import type { Invitation } from '../utils/model';
import { keptEntryOf } from '../utils/storage/entries';
import { similarity } from '../utils/text/fingerprint';

/** How many notes the memory holds, and how many are then asked about and taken in. */
const NOTES = Number(process.argv[2] ?? 100_000);
const ASKED = 2_000;
const NOW = '2026-11-24T10:00:00.000Z';

/** A small generator of its own, so that every run measures the same (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = numbers(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Notes of the project's own corpus lend their phrases, so that common words are as common as in life. */
const CORPUS = readdirSync('tests/corpus')
  .filter((file) => /^notes-.*\.jsonl$/u.test(file))
  .flatMap((file) => readFileSync(`tests/corpus/${file}`, 'utf8').split('\n').filter(Boolean))
  .flatMap((line) => {
    const { text: words } = JSON.parse(line) as { text?: string };
    return words && words.length > 80 ? [words.split(/\s+/u)] : [];
  });

/** Half of the notes are templates with a few words changed; the other half are put together of phrases from many. */
function note(at: number): string {
  if (at % 2 === 0) {
    const words = [...pick(CORPUS)];
    for (let change = 0; change < 3; change += 1)
      words[Math.floor(random() * words.length)] = pick(pick(CORPUS));
    return words.join(' ');
  }
  return Array.from({ length: 9 }, () => {
    const words = pick(CORPUS);
    const from = Math.floor(random() * Math.max(1, words.length - 5));
    return words.slice(from, from + 5).join(' ');
  }).join(' ');
}

const people = demoInvitations();
function invitation(at: number): Invitation {
  return {
    name: `Person ${at}`,
    profileUrl: `https://www.linkedin.com/in/person-${at}/`,
    invitationId: String(7_000_000_000_000_000_000n + BigInt(at)),
    headline: `${pick(people).headline?.split(/ at | @ /u)[0]} at Firm ${Math.floor(random() * 8_000)} Search`,
    note: note(at),
    sentAt: NOW,
  };
}

function report(what: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (q: number): string =>
    (times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0).toFixed(3).padStart(9);
  console.log(`${what.padEnd(44)}${at(0.5)}${at(0.99)}${at(1)}`);
}

const entries = Array.from({ length: NOTES }, (_, at) => keptEntryOf(invitation(at), NOW));
const before = process.memoryUsage();
let start = performance.now();
const index = new HistoryIndex(entries);
const cold = performance.now() - start;
const after = process.memoryUsage();

const readings: number[] = [];
const lookups: number[] = [];
const inserts: number[] = [];
let found = 0;
for (let at = NOTES; at < NOTES + ASKED; at += 1) {
  const request = invitation(at);
  start = performance.now();
  const entry = keptEntryOf(request, NOW);
  readings.push(performance.now() - start);
  start = performance.now();
  const { alike } = index.related(request);
  lookups.push(performance.now() - start);
  if (alike.length > 0) found += 1;
  start = performance.now();
  index.add(entry);
  inserts.push(performance.now() - start);
}

// What the shortcut through the rarest hashes misses, against comparing with every note.
const few = entries.slice(0, 3_000);
const small = new HistoryIndex(few);
let pairs = 0;
let missed = 0;
for (const asked of few.slice(0, 150)) {
  const quick = new Set(small.alike(asked.fingerprint).map(({ entry }) => entry.key));
  for (const other of few) {
    if (similarity(asked.fingerprint, other.fingerprint) < SAME_TEXT) continue;
    pairs += 1;
    if (!quick.has(other.key)) missed += 1;
  }
}

console.log(
  `${NOTES} remembered notes; ${ASKED} more asked about and taken in, ${found} of them alike to others`,
);
console.log(`${'milliseconds'.padEnd(44)}   median      p99      most`);
report('reading headline and note', readings);
report('lookup, warm', lookups);
report('insert, warm', inserts);
console.log(`making the index, cold: ${cold.toFixed(0)} ms`);
console.log(
  `memory of the index: ${((after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20).toFixed(0)} MB`,
);
console.log(`missed of all pairs alike among 3,000: ${missed} of ${pairs}`);
