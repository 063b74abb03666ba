import { performance } from 'node:perf_hooks';
import { DEMO_GOALS, demoInvitations } from '../utils/demo/inbox';
import { EMPTY_HISTORY_VIEW } from '../utils/assessment/assess';
import { gatherFacts } from '../utils/assessment/facts';
import { entryOf, HistoryIndex } from '../utils/assessment/history-view';
import { readIntent } from '../utils/assessment/intent';
import { readPersonalization } from '../utils/assessment/personalization';
import { SIGNALS } from '../utils/assessment/signals';
import { judge } from '../utils/judge';
import { goalsSchema } from '../utils/model';
import type { Invitation } from '../utils/model';

const ROUNDS = 60;
const WARM_UP = 10;
const goals = goalsSchema.parse(DEMO_GOALS);

/** Times `run` once per item and round; milliseconds, sorted. */
function time<T>(items: readonly T[], run: (item: T) => unknown): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const item of items) {
      const start = performance.now();
      run(item);
      if (round >= WARM_UP) times.push(performance.now() - start);
    }
  }
  return times.toSorted((a, b) => a - b);
}

function line(what: string, times: readonly number[]): void {
  const at = (q: number): string =>
    (times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0).toFixed(4).padStart(9);
  console.log(`${what.padEnd(34)}${at(0.5)}${at(0.99)}${at(1)}`);
}

const cards: Invitation[] = demoInvitations();
const facts = cards.map((card) => gatherFacts(card, goals, EMPTY_HISTORY_VIEW));
console.log(`${'milliseconds'.padEnd(34)}   median      p99      most`);
line(
  'a card, judged whole',
  time(cards, (card) => judge(card, { goals })),
);
line(
  'reading its facts',
  time(cards, (card) => gatherFacts(card, goals, EMPTY_HISTORY_VIEW)),
);
line('personalization', time(facts, readPersonalization));
line('intent', time(facts, readIntent));
const slowest = SIGNALS.map((signal) => ({ id: signal.id, times: time(facts, (f) => signal.find(f)) }));
for (const { id, times } of slowest.toSorted((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0)))
  line(`signal ${id}`, times);

const hostile = [
  'a'.repeat(10_000),
  'hi '.repeat(3_400),
  '{{'.repeat(5_000),
  'www.'.repeat(2_500),
  '1,000'.repeat(2_000),
  '。'.repeat(10_000),
  'your '.repeat(2_000),
];
line(
  'a hostile note of 10 kB',
  time(hostile, (note) => judge({ name: 'Someone', note, headline: null }, { goals })),
);

const history = new HistoryIndex();
const notes = cards.flatMap(({ note }) => (note ? [note] : []));
for (let i = 0; i < 5_000; i += 1) {
  const words = (notes[i % notes.length] ?? '')
    .split(' ')
    .map((word, at) => ((i * 7 + at * 13) % 5 === 0 ? `w${(i * 31 + at) % 997}` : word));
  history.add(entryOf({ name: `Sender ${i}`, note: words.join(' ') }));
}
line(
  'asking a history of 5,000',
  time(cards, (card) => history.view(card)),
);
