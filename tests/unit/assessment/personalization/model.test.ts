import { describe, expect, it } from 'vitest';
import type { FeatureName, Features } from '../../../../utils/assessment/personalization/features';
import { featuresOf } from '../../../../utils/assessment/personalization/features';
import { AGAINST, LEVEL_MODEL, latentOf, levelOf } from '../../../../utils/assessment/personalization/model';
import { read } from './helpers';

const none = featuresOf([], [], [], new Set(), 0);
const names = Object.keys(none).filter((name): name is FeatureName => name in none);
const filled = (value: number): Features => ({
  ...none,
  ...Object.fromEntries(names.map((n) => [n, value])),
});

describe('the model of the levels', () => {
  it('weighs only features that are read', () => {
    expect(Object.keys(LEVEL_MODEL.weights).filter((name) => !(name in none))).toEqual([]);
    expect(Object.keys(LEVEL_MODEL.weights).length).toBeGreaterThan(10);
  });

  it('lets only what speaks against count against', () => {
    const wrong = names.filter((name) => {
      const weight = LEVEL_MODEL.weights[name] ?? 0;
      return AGAINST.has(name) ? weight > 0 : weight < 0;
    });
    expect(wrong).toEqual([]);
  });

  it('has ends and cuts in ascending order', () => {
    const knots = [LEVEL_MODEL.ends[0], ...LEVEL_MODEL.cuts, LEVEL_MODEL.ends[1]];
    expect(knots).toHaveLength(5);
    knots.slice(1).forEach((knot, i) => expect(knot).toBeGreaterThan(knots[i] ?? Number.POSITIVE_INFINITY));
  });

  it.each(names)('never goes against its sign as %s grows, whatever else the note has', (name) => {
    for (const others of [0, 0.3, 0.6, 1]) {
      const along = [0, 0.25, 0.5, 0.75, 1].map((value) => latentOf({ ...filled(others), [name]: value }));
      const sorted = along.toSorted((a, b) => (AGAINST.has(name) ? b - a : a - b));
      expect(along).toEqual(sorted);
    }
  });

  it('tells nothing of an empty note, and level 2 at least of one reference that can be checked', () => {
    expect(levelOf(latentOf(none))).toBe(0);
    expect(levelOf(latentOf({ ...none, talk: 1, money: 1, mineFirst: 1, checkable: 1 }))).toBe(2);
  });

  it('begins each level at its cut', () => {
    LEVEL_MODEL.cuts.forEach((cut, i) => {
      expect(levelOf(cut)).toBe(i + 1);
      expect(levelOf(cut - 0.01)).toBe(i);
    });
  });

  it('can be given another model', () => {
    const other = { weights: { news: 2 }, cuts: [1, 3, 5], ends: [0, 6] } as const;
    const latent = latentOf({ ...none, news: 0.75, work: 1 }, other);
    expect(latent).toBe(1.5);
    expect(levelOf(latent, other)).toBe(1);
  });
});

describe('level and score', () => {
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
