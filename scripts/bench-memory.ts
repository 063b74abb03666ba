import { performance } from 'node:perf_hooks';
import { HistoryIndex } from '../utils/assessment/history-view';
import { keptEntryOf } from '../utils/storage/entries';
import { invitation, NOW } from './bench/memory-notes';
import { measureInBrowser } from './bench/memory-browser';
import { missedBySearch, recallOfCopies } from './bench/memory-recall';

/** How many notes the memory holds, and how many are then asked about and taken in. */
const NOTES = Number(process.argv.find((argument) => /^\d+$/u.test(argument)) ?? 100_000);
const ASKED = 2_000;
/** Changed copies whose originals are then looked for, and notes compared with every other. */
const COPIES = 2_000;
const COMPARED_WITH_ALL = 150;

function report(what: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (q: number): string =>
    (times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0).toFixed(3).padStart(9);
  console.log(`${what.padEnd(44)}${at(0.5)}${at(0.99)}${at(1)}`);
}

const requests = Array.from({ length: NOTES }, (_, at) => invitation(at));
const entries = requests.map((request) => keptEntryOf(request, NOW));
let start = performance.now();
const index = new HistoryIndex(entries);
const cold = performance.now() - start;

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

console.log(
  `${NOTES} remembered notes; ${ASKED} more asked about and taken in, ${found} of them alike to others`,
);
console.log(`${'milliseconds'.padEnd(44)}   median      p99      most`);
report('reading headline and note', readings);
report('lookup, warm', lookups);
report('insert, warm', inserts);
console.log(`making the index, cold: ${cold.toFixed(0)} ms`);

const originals = requests.slice(0, COPIES).map((request, at) => ({ request, entry: entries[at] }));
const bands = recallOfCopies(
  index,
  originals.flatMap(({ request, entry }) => (entry ? [{ entry, note: request.note }] : [])),
);
console.log('changed copies by true likeness (Jaccard of all grams): pairs, seen by fingerprint, found');
for (const { from, pairs, bySketch, found: ours } of bands)
  console.log(
    `  from ${from}: ${pairs}, ${((100 * bySketch) / pairs).toFixed(1)} %, ${((100 * ours) / pairs).toFixed(1)} %`,
  );
const { pairs, missed } = missedBySearch(index, entries, entries.slice(-COMPARED_WITH_ALL));
console.log(`missed by the search of all pairs that the fingerprints call alike: ${missed} of ${pairs}`);

// `--browser`: in real Chromium as well, with the extension as built before.
if (process.argv.includes('--browser')) await measureInBrowser(entries.slice(0, Math.max(0, NOTES - 30_000)));
