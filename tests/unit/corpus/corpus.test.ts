import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../scripts/evaluate/load';

const ROOT = 'tests/corpus';
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));
const training = loadCorpus(filesIn(ROOT), null);
const heldOut = loadCorpus(filesIn(join(ROOT, 'held-out')), null);

/** A note no longer than this is a default or a formula that everybody writes. */
const FORMULA = 60;
/** Near-duplicates share half of their runs of five characters. */
const NEAR = 0.5;

function gramsOf(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/\s+/gu, ' ');
  return new Set(Array.from({ length: Math.max(1, plain.length - 4) }, (_, at) => plain.slice(at, at + 5)));
}

/** Pairs of texts, one of each list, that share more than `NEAR` of their runs (Jaccard). */
function nearPairs(some: readonly string[], others: readonly string[]): [string, string][] {
  const theirs = others.map(gramsOf);
  const holders = new Map<string, number[]>();
  theirs.forEach((grams, index) => {
    for (const gram of grams) {
      const held = holders.get(gram);
      if (held) held.push(index);
      else holders.set(gram, [index]);
    }
  });
  return some.flatMap((text) => {
    const mine = gramsOf(text);
    const shared = new Map<number, number>();
    for (const gram of mine)
      for (const index of holders.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared].flatMap(([index, count]): [string, string][] => {
      const all = mine.size + (theirs[index]?.size ?? 0) - count;
      return count / all >= NEAR ? [[text, others[index] ?? '']] : [];
    });
  });
}

describe('the corpus', () => {
  it('names every line once', () => {
    for (const part of [training, heldOut]) {
      for (const rows of [part.notes, part.headlines, part.verdicts]) {
        const ids = rows.map((row) => row.id);
        expect(ids.length).toBeGreaterThan(80);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('keeps families and receivers on one side of the split', () => {
    const families = new Set(training.notes.map((row) => row.family));
    expect(heldOut.notes.filter((row) => row.family !== undefined && families.has(row.family))).toEqual([]);
    const receivers = new Set(training.verdicts.map((row) => row.receiver));
    expect(heldOut.verdicts.filter((row) => receivers.has(row.receiver))).toEqual([]);
  });

  it('keeps near-duplicates on one side of the split', () => {
    const textsOf = ({ notes, verdicts }: typeof training): string[] =>
      [...notes.map((row) => row.text), ...verdicts.map((row) => row.invitation.note ?? '')].filter(
        (text) => text.length > FORMULA,
      );
    const pairs = nearPairs(textsOf(heldOut), textsOf(training));
    expect(pairs).toEqual([]);
  });

  it('holds every kind and level of note that occurs in life, in every language', () => {
    const languages = new Set(training.notes.map((row) => row.lang));
    expect([...languages].toSorted()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt']);
    for (const lang of languages) {
      const rows = training.notes.filter((row) => row.lang === lang);
      for (const level of [0, 1, 2, 3])
        expect(rows.filter((row) => row.personalization === level).length).toBeGreaterThan(7);
      for (const kind of ['sales', 'recruiter', 'networking', 'event-followup', 'student', 'scam'])
        expect(rows.filter((row) => row.kind === kind).length, `${lang} ${kind}`).toBeGreaterThan(3);
    }
  });

  it('reads its receivers and says why', () => {
    const file = readFileSync(join(ROOT, 'receivers.json'), 'utf8');
    expect(Object.keys(JSON.parse(file) as object).length).toBeGreaterThan(6);
    expect(training.verdicts.every((row) => row.why.length > 0)).toBe(true);
  });
});
