import { describe, expect, it } from 'vitest';
import type { FeatureName, Features } from '../../../../utils/assessment/personalization/features';
import { featuresOf } from '../../../../utils/assessment/personalization/features';
import { AGAINST, latentOf, levelOf, modelFor } from '../../../../utils/assessment/personalization/model';
import { read } from './helpers';

const none = featuresOf([], [], [], new Set(), 0);
const names = Object.keys(none).filter((name): name is FeatureName => name in none);
const filled = (value: number): Features => ({
  ...none,
  ...Object.fromEntries(names.map((n) => [n, value])),
});

describe.each(['en', 'de'] as const)('the model of the levels in %s', (language) => {
  const model = modelFor(language);

  it('weighs only features that are read', () => {
    expect(Object.keys(model.weights).filter((name) => !(name in none))).toEqual([]);
    expect(Object.keys(model.weights).length).toBeGreaterThan(10);
  });

  it('lets only what speaks against count against', () => {
    const wrong = names.filter((name) => {
      const weight = model.weights[name] ?? 0;
      return AGAINST.has(name) ? weight > 0 : weight < 0;
    });
    expect(wrong).toEqual([]);
  });

  it('has ends and cuts in ascending order', () => {
    const knots = [model.ends[0], ...model.cuts, model.ends[1]];
    expect(knots).toHaveLength(5);
    knots.slice(1).forEach((knot, i) => expect(knot).toBeGreaterThan(knots[i] ?? Number.POSITIVE_INFINITY));
  });

  it.each(names)('never goes against its sign as %s grows, whatever else the note has', (name) => {
    for (const others of [0, 0.3, 0.6, 1]) {
      const along = [0, 0.25, 0.5, 0.75, 1].map((value) =>
        latentOf({ ...filled(others), [name]: value }, model),
      );
      const sorted = along.toSorted((a, b) => (AGAINST.has(name) ? b - a : a - b));
      expect(along).toEqual(sorted);
    }
  });

  it('begins each level at its cut', () => {
    model.cuts.forEach((cut, i) => {
      expect(levelOf(cut, model)).toBe(i + 1);
      expect(levelOf(cut - 0.01, model)).toBe(i);
    });
  });
});

describe('a model', () => {
  it('sums features and words', () => {
    const other = {
      weights: { news: 2 },
      words: new Map([['why', 0.5]]),
      cuts: [1, 3, 5],
      ends: [0, 6],
    } as const;
    const latent = latentOf(
      { ...none, news: 0.75, work: 1 },
      other,
      new Map([
        ['why', true],
        ['peat', true],
      ]),
    );
    expect(latent).toBe(2);
    expect(levelOf(latent, other)).toBe(1);
  });

  it('weighs words of the language, no names', () => {
    const words = [...modelFor('en').words.keys()];
    expect(words.length).toBeGreaterThan(50);
    expect(modelFor('de').words.size).toBe(0);
    const single = words.flatMap((pair) => pair.split(' '));
    expect(single.filter((word) => word !== word.toLowerCase() || word.length > 15)).toEqual([]);
  });
});

describe('level and score', () => {
  it('are nothing of a note that names nothing', () => {
    for (const note of ['Hello!', 'Hi there, how are you?', 'Hallo!', '👋'])
      expect(read(note)).toEqual({ level: 0, score: 0 });
  });

  const notes = [
    'Hello, we offer cheap web pages for everybody. Answer now and save half.',
    'Hi Lena, I saw your profile and your company looks interesting. Shall we connect?',
    'Hi Lena, your talk on peat restoration at the Moorland Days was clear and helpful.',
    'Hi Lena, your talk on peat restoration at the Moorland Days helped us: we tried the dams you described on our own bog. How do you keep them tight in winter?',
  ];

  it('rise together', () => {
    const told = notes
      .map((note) => read(note))
      .toSorted((a, b) => (a.score ?? -1) - (b.score ?? -1))
      .map(({ level }) => level ?? -1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(new Set(told).size).toBeGreaterThanOrEqual(3);
  });
});
