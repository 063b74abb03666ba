import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { EMPTY_HISTORY_VIEW } from '../../utils/assessment/assess';
import { gatherFacts } from '../../utils/assessment/facts';
import type { Features } from '../../utils/assessment/personalization/features';
import { personalizationReading } from '../../utils/assessment/personalization/reading';
import { goalsSchema } from '../../utils/model';
import { loadCorpus } from '../evaluate/load';

/** Where a note is from: the own corpus, the graded notes of the unit tests, or a file given. */
export type Origin = 'own' | 'graded' | 'given';
export interface Note {
  origin: Origin;
  isEnglish: boolean;
  level: number;
  /** Notes of a group have one hand: never some fitted on and some measured in one fold. */
  group: string;
  /** Only measured, never fitted on. */
  isHeldOut: boolean;
  features: Features;
}
/** A file that notes came from, by name alone. */
export interface NoteFile {
  file: string;
  notes: number;
  sha256: string;
}

const CORPUS = new URL('../../tests/corpus/', import.meta.url);
const GRADED = new URL('../../tests/unit/assessment/personalization/levels.jsonl', import.meta.url);
const gradedSchema = z.object({ lang: z.string(), level: z.int().min(0).max(3), text: z.string() });
const goals = goalsSchema.parse({});

/** The features that the engine reads in a note; null in a language it does not read. */
function featuresIn(note: string): Features | null {
  const facts = gatherFacts({ kind: 'person', note }, goals, EMPTY_HISTORY_VIEW);
  return personalizationReading(facts)?.features ?? null;
}

/** Half of the own corpus is never fitted on: the notes whose id has an odd SHA-1. */
function isOdd(id: string): boolean {
  return ((createHash('sha1').update(id).digest().at(-1) ?? 0) & 1) === 1;
}

/**
 * The own corpus (half of it held out), the graded notes of the unit tests, and the notes of the files given.
 * @throws where a file has a line of no known shape.
 */
export function gatherNotes(given: readonly string[]): { notes: Note[]; files: NoteFile[] } {
  const notes: Note[] = [];
  const files: NoteFile[] = [];
  const add = (note: Omit<Note, 'features' | 'isEnglish'> & { lang: string; text: string }): boolean => {
    const features = featuresIn(note.text);
    const { origin, level, group, isHeldOut } = note;
    if (features) notes.push({ origin, level, group, isHeldOut, features, isEnglish: note.lang === 'en' });
    return features !== null && !isHeldOut;
  };
  const count = (file: string | URL, fitted: readonly boolean[]): void => {
    files.push({
      file: basename(file instanceof URL ? file.pathname : file),
      notes: fitted.filter(Boolean).length,
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
    });
  };
  const own = readdirSync(CORPUS)
    .filter((name) => /^notes-.*\.jsonl$/u.test(name))
    .toSorted()
    .map((name) => new URL(name, CORPUS).pathname);
  for (const [origin, paths] of [
    ['own', own],
    ['given', given],
  ] as const) {
    for (const path of paths) {
      const rows = loadCorpus([path], null).notes;
      const fitted = rows.map((row) =>
        add({
          origin,
          lang: row.lang,
          text: row.text,
          level: row.personalization,
          group: `${origin} ${row.source ?? row.family ?? row.id.replace(/-f$/u, '')}`,
          isHeldOut: origin === 'own' && isOdd(row.id),
        }),
      );
      count(path, fitted);
    }
  }
  const graded = readFileSync(GRADED, 'utf8')
    .trim()
    .split('\n')
    .map((line, n) => {
      const { lang, level, text } = gradedSchema.parse(JSON.parse(line));
      return add({ origin: 'graded', lang, text, level, group: `graded ${n}`, isHeldOut: false });
    });
  count(GRADED, graded);
  return { notes, files };
}

/**
 * What each note counts: English and the other languages of each origin have the same sum, so that neither many notes
 * of one's own nor many in other languages drown the rest. Held-out notes count nothing. The mean over the others is 1.
 */
export function balance(notes: readonly Note[]): number[] {
  const cell = (note: Note): string => `${note.origin} ${note.isEnglish}`;
  const sizes = new Map<string, number>();
  const fitted = notes.filter((note) => !note.isHeldOut);
  for (const note of fitted) sizes.set(cell(note), (sizes.get(cell(note)) ?? 0) + 1);
  return notes.map((note) =>
    note.isHeldOut ? 0 : fitted.length / sizes.size / (sizes.get(cell(note)) ?? 1),
  );
}
