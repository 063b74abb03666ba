import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from './helpers';

const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const rowSchema = z.object({ lang: z.string(), level: levelSchema, text: z.string() });
type Row = z.infer<typeof rowSchema> & { read: number; score: number };

const rows: Row[] = readFileSync(new URL('levels.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const row = rowSchema.parse(JSON.parse(line));
    const { level, score } = read(row.text);
    return { ...row, read: level ?? 0, score: score ?? 0 };
  });

/** Cohen's kappa with quadratic weights over the levels 0 to 3. */
function kappa(of: readonly Row[]): number {
  let seen = 0;
  let byChance = 0;
  for (const a of of) {
    seen += (a.level - a.read) ** 2;
    for (const b of of) byChance += (a.level - b.read) ** 2 / of.length;
  }
  return 1 - seen / byChance;
}

/** Probability that a note of level 2 or 3 scores above one of level 0 or 1. */
function auc(of: readonly Row[]): number {
  const high = of.filter((row) => row.level >= 2);
  const low = of.filter((row) => row.level < 2);
  let above = 0;
  for (const a of high) for (const b of low) above += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return above / (high.length * low.length);
}

const share = (of: readonly Row[], test: (row: Row) => boolean): number => of.filter(test).length / of.length;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja'];

describe('graded notes', () => {
  it('are enough in every language and on every level', () => {
    const few = LANGUAGES.flatMap((lang) =>
      levelSchema.options
        .map(({ value }) => rows.filter((row) => row.lang === lang && row.level === value).length)
        .filter((count) => count < 3)
        .map((count) => `${lang}: ${count}`),
    );
    expect(few).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  it('get their level', () => {
    expect(share(rows, (row) => row.read === row.level)).toBeGreaterThanOrEqual(0.8);
    expect(share(rows, (row) => Math.abs(row.read - row.level) <= 1)).toBe(1);
    expect(kappa(rows)).toBeGreaterThanOrEqual(0.88);
    expect(auc(rows)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(LANGUAGES)('get it in %s no worse than in the others', (lang) => {
    const own = rows.filter((row) => row.lang === lang);
    expect(share(own, (row) => row.read === row.level)).toBeGreaterThanOrEqual(0.65);
    expect(kappa(own)).toBeGreaterThanOrEqual(0.8);
  });

  it('have a score in the band of their level', () => {
    for (const row of rows) {
      const [from, to] = [
        [0, 18],
        [18, 55],
        [55, 78],
        [78, 100],
      ][row.read] ?? [0, 0];
      expect(row.score).toBeGreaterThanOrEqual(from ?? 0);
      expect(row.score).toBeLessThanOrEqual(to ?? 0);
    }
  });
});

describe('what is not read', () => {
  it('has no level: no note, or a language that is not read', () => {
    expect(read(null)).toEqual({ level: null, score: null });
    expect(read('  ')).toEqual({ level: null, score: null });
    expect(read('Hej Anna, jag såg att du jobbar på Volvo och skulle gärna vilja höra mer om det.')).toEqual({
      level: null,
      score: null,
    });
  });

  it('is no excuse for a note of a word or a sign', () => {
    expect(read('Hi')).toEqual({ level: 0, score: 0 });
    expect(read('👍')).toEqual({ level: 0, score: 0 });
  });
});
