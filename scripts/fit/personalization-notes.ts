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

/** Where a note is from: the own corpus, the graded notes of the unit tests, a file given, and there a page published. */
export type Origin = 'own' | 'graded' | 'given' | 'published';
export interface Note {
  origin: Origin;
  isEnglish: boolean;
  level: number;
  /** Notes of a group have one hand: never some fitted on and some measured in one fold. */
  group: string;
  features: Features;
  words: ReadonlyMap<string, boolean>;
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

/** What a note counts beside others: the graded notes are short and plain, published ones are what users get. */
export const WEIGHT: Readonly<Record<Origin, number>> = { own: 1, graded: 0.4, given: 1, published: 2 };

/**
 * The own corpus, the graded notes of the unit tests, and the notes of the files given; those in languages that the engine
 * does not read are left out.
 * @throws where a file has a line of no known shape.
 */
export function gatherNotes(given: readonly string[]): { notes: Note[]; files: NoteFile[] } {
  const notes: Note[] = [];
  const files: NoteFile[] = [];
  const add = (
    origin: Origin,
    { lang, text, level, group }: { lang: string; text: string; level: number; group: string },
  ): void => {
    const reading = personalizationReading(
      gatherFacts({ kind: 'person', note: text }, goals, EMPTY_HISTORY_VIEW),
    );
    if (!reading) return;
    notes.push({
      origin,
      level,
      group,
      features: reading.features,
      words: reading.vocabulary,
      isEnglish: lang === 'en',
    });
  };
  const count = (file: string | URL, before: number): void => {
    files.push({
      file: basename(file instanceof URL ? file.pathname : file),
      notes: notes.length - before,
      sha256: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16),
    });
  };
  const own = readdirSync(CORPUS)
    .filter((name) => /^notes-[a-z]{2}\.jsonl$/u.test(name))
    .toSorted()
    .map((name) => new URL(name, CORPUS).pathname);
  for (const path of [...own, ...given]) {
    const before = notes.length;
    for (const { id, lang, text, personalization, family, source } of loadCorpus([path], null).notes)
      add(own.includes(path) ? 'own' : source ? 'published' : 'given', {
        lang,
        text,
        level: personalization,
        group: `${basename(path)} ${source ?? family ?? id.replace(/-f$/u, '')}`,
      });
    count(path, before);
  }
  const before = notes.length;
  for (const [n, line] of readFileSync(GRADED, 'utf8').trim().split('\n').entries())
    add('graded', { ...gradedSchema.parse(JSON.parse(line)), group: `graded ${n}` });
  count(GRADED, before);
  return { notes, files };
}
