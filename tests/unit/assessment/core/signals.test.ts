import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../../../utils/assessment/signals';
import { weightOf } from '../../../../utils/assessment/weights';
import table from '../../../../utils/assessment/weights.json';

const FOLDER = new URL('../../../../utils/assessment/signals/', import.meta.url);
const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: axis }) =>
    readdirSync(new URL(`${axis}/`, FOLDER))
      .filter((file) => file !== 'index.ts')
      .map((file) => `${axis}/${file.replace('.ts', '')}`),
  );

describe('the signals, as a set', () => {
  it('are one file each, under their axis and their id, and all in the index', () => {
    expect(SIGNALS.map(({ axis, id }) => `${axis}/${id}`).toSorted()).toEqual(files.toSorted());
  });

  it('have a weight each, and there is no weight without its signal', () => {
    expect(Object.keys(table.signals).toSorted()).toEqual(SIGNALS.map(({ id }) => id).toSorted());
  });

  it('never have a weight whose sign differs from their direction', () => {
    const weights: Record<string, { points: number }> = table.signals;
    const turned = SIGNALS.filter(({ id, direction }) => {
      const points = weights[id]?.points ?? 0;
      return (direction === 'good' && points < 0) || (direction === 'bad' && points > 0);
    });
    expect(turned).toEqual([]);
    expect(SIGNALS.filter((signal) => signal.direction === 'bad' && weightOf(signal).points > 0)).toEqual([]);
  });

  it('say what they look for and when they are wrong', () => {
    expect(SIGNALS.filter(({ summary, whenWrong }) => summary.length < 10 || whenWrong.length < 10)).toEqual(
      [],
    );
  });
});
