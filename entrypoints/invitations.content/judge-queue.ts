import type { CardReading } from '../../utils/linkedin';
import { isAlive, send } from '../../utils/messaging/client';
import type { Judged } from '../../utils/messaging/map';
import { insist } from './insist';

/** Requests in one message. LinkedIn's own batches are of ten, so that a batch is one message. */
const AT_ONCE = 50;

export interface JudgeQueue {
  /** Has readings judged, those in view first. */
  ask: (readings: readonly CardReading[]) => void;
}

export interface JudgeQueueOptions {
  onJudged: (key: string, judged: Judged | null) => void;
  /** Told for the requests of a message to which no answer came in the end. */
  onUnanswered: (key: string) => void;
  signal: AbortSignal;
}

/** Sends requests to the background and hands the answers on; asks again where the worker was stopped in between. */
export function createJudgeQueue({ onJudged, onUnanswered, signal }: JudgeQueueOptions): JudgeQueue {
  // What is forgotten later is not taken in again from this stay.
  const since = Date.now();
  async function sendBatch(batch: readonly CardReading[]): Promise<void> {
    const items = batch.flatMap(({ key, invitation }) => (invitation ? [{ key, invitation }] : []));
    const answer = await insist(() => send('page:judge', { items, since }), signal);
    if (signal.aborted || !isAlive()) return;
    for (const [index, { key }] of items.entries())
      if (answer) onJudged(key, answer.answers[index] ?? null);
      else onUnanswered(key);
  }

  return {
    ask(readings) {
      const ordered = inViewFirst(readings);
      for (let from = 0; from < ordered.length; from += AT_ONCE)
        void sendBatch(ordered.slice(from, from + AT_ONCE));
    },
  };
}

/** Cards from the top of the view on, then those above it. Cards stand one below the other, so that halving finds the first. */
export function inViewFirst(readings: readonly CardReading[]): CardReading[] {
  if (readings.length <= AT_ONCE) return [...readings];
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = readings[middle]?.card.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return [...readings.slice(low), ...readings.slice(0, low).toReversed()];
}
