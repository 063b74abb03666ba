import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../scripts/evaluate/answers';
import { loadCorpus } from '../../../scripts/evaluate/load';
import { measureAll } from '../../../scripts/evaluate/measures';

const HELD_OUT = 'tests/corpus/held-out';
/** Measures of which less is better. */
const LESS = /opposite|cost|Brier|ECE/u;

interface Figure {
  measure: string;
  part: string;
  value: number;
  low: number;
  high: number;
}

/** The figures that docs/accuracy.md shows; lines of other methods are told by their part. */
function committed(): Figure[] {
  return readFileSync('docs/accuracy.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const [, measure = '', part = '', , value = '', range = ''] = cells;
      const [low = '', high = ''] = range.split('–');
      return /^\d/u.test(value)
        ? [{ measure, part, value: Number(value), low: Number(low), high: Number(high) }]
        : [];
    });
}

describe('accuracy on the held-out corpus', () => {
  const files = readdirSync(HELD_OUT)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(HELD_OUT, name));
  const now = measureAll(answer(loadCorpus(files, null)), 0);
  const figures = committed();

  it('is written down for every measure', () => {
    expect(now.length).toBeGreaterThan(20);
    const known = new Set(figures.map(({ measure, part }) => `${measure} ${part}`));
    expect(now.filter(({ measure, part }) => !known.has(`${measure} ${part}`))).toEqual([]);
  });

  it('is no worse than what is written down, by more than its interval', () => {
    const worse = now.flatMap(({ measure, part, value }) => {
      const figure = figures.find((one) => one.measure === measure && one.part === part);
      if (!figure) return [];
      const lost = LESS.test(measure) ? value > figure.high : value < figure.low;
      return lost ? [{ measure, part, value, committed: figure.value }] : [];
    });
    expect(worse).toEqual([]);
  });
});
