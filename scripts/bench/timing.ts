import { performance } from 'node:perf_hooks';

/** Milliseconds, sorted. */
export type Times = readonly number[];

/**
 * Times `run` on every item, round by round, after `warmUp` rounds that do not count. `calm` of the rounds are kept, those
 * with the lowest median: what other programs do on the machine is not the engine's.
 */
export function time<T>(
  items: readonly T[],
  run: (item: T) => unknown,
  { rounds = 8, warmUp = 2, calm = 3 } = {},
): Times {
  const kept: number[][] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const times = items.map((item) => {
      const start = performance.now();
      run(item);
      return performance.now() - start;
    });
    if (round >= warmUp) kept.push(times.toSorted((a, b) => a - b));
  }
  return kept
    .toSorted((a, b) => at(a, 0.5) - at(b, 0.5))
    .slice(0, calm)
    .flat()
    .toSorted((a, b) => a - b);
}

/** The value below which a share of the times lies. */
export function at(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
}

const cell = (ms: number): string => ms.toFixed(3).padStart(10);

export function heading(what: string): void {
  console.log(
    `\n${`${what}, milliseconds`.padEnd(40)}${['median', 'p99', 'most'].map((s) => s.padStart(10)).join('')}`,
  );
}

export function line(what: string, times: Times): void {
  console.log(`${what.padEnd(40)}${[0.5, 0.99, 1].map((share) => cell(at(times, share))).join('')}`);
}
