import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { FIRST_NOTES } from '../../tests/unit/assessment/intent/notes-first';
import { SECOND_NOTES } from '../../tests/unit/assessment/intent/notes-second';
import { THIRD_NOTES } from '../../tests/unit/assessment/intent/notes-third';
import { EMPTY_HISTORY_VIEW } from '../../utils/assessment/assess';
import { gatherFacts } from '../../utils/assessment/facts';
import type { IntentFeature } from '../../utils/assessment/intent-features';
import { intentFeatures } from '../../utils/assessment/intent-features';
import { MODEL_WANTS } from '../../utils/assessment/intent-model';
import { intentCounts } from '../../utils/assessment/intent-reading';
import { goalsSchema } from '../../utils/model';
import { INTENT_OF_KIND } from '../evaluate/answers';
import { loadCorpus } from '../evaluate/load';

/** Where a note is from: the own corpus, the labelled notes of the unit tests, a file given, and there a page published. */
export type Origin = 'own' | 'tests' | 'given' | 'published';
export interface Note {
  origin: Origin;
  isEnglish: boolean;
  /** Place of what it wants in `MODEL_WANTS`. */
  want: number;
  /** Notes of a group have one hand or tell one situation: never some fitted on and some measured in one fold. */
  group: string;
  features: ReadonlyMap<IntentFeature, number>;
}
/** A file that notes came from, by name alone. */
export interface NoteFile {
  file: string;
  notes: number;
  sha256: string;
}

const CORPUS = new URL('../../tests/corpus/', import.meta.url);
const goals = goalsSchema.parse({});

/** What a note counts beside others: those of the tests are short and plain, published ones are what users get. */
export const WEIGHT: Readonly<Record<Origin, number>> = { own: 1, tests: 0.6, given: 1, published: 2 };

/**
 * The own corpus, the labelled notes of the unit tests, and the notes of the files given, but for scams, which safety
 * tells, and for kinds that stand for no want.
 * @throws where a file has a line of no known shape.
 */
export function gatherNotes(given: readonly string[]): { notes: Note[]; files: NoteFile[] } {
  const notes: Note[] = [];
  const files: NoteFile[] = [];
  const add = (origin: Origin, lang: string, text: string, told: string | undefined, group: string): void => {
    const want = MODEL_WANTS.findIndex((one) => one === told);
    if (want < 0) return;
    const facts = gatherFacts({ kind: 'person', note: text }, goals, EMPTY_HISTORY_VIEW);
    if (!facts.note) return;
    const features = intentFeatures(facts, intentCounts(facts));
    notes.push({ origin, isEnglish: lang === 'en', want, group, features });
  };
  const own = readdirSync(CORPUS)
    .filter((name) => /^notes-.*\.jsonl$/u.test(name))
    .toSorted()
    .map((name) => new URL(name, CORPUS).pathname);
  for (const path of [...own, ...given]) {
    const before = notes.length;
    const isOwn = own.includes(path);
    for (const { id, lang, text, kind, family, source } of loadCorpus([path], null).notes) {
      // The German, French, Dutch and Polish notes of one number tell the same situation.
      const situation = isOwn ? /^(?:de|fr|nl|pl)-c(?<number>\d+)$/u.exec(id)?.groups?.number : undefined;
      const group = situation ?? source ?? `${basename(path)} ${family ?? id.replace(/-f$/u, '')}`;
      add(isOwn ? 'own' : source ? 'published' : 'given', lang, text, INTENT_OF_KIND[kind], group);
    }
    files.push({
      file: basename(path),
      notes: notes.length - before,
      sha256: createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16),
    });
  }
  for (const [n, [lang, want, , , text]] of [...FIRST_NOTES, ...SECOND_NOTES, ...THIRD_NOTES].entries())
    add('tests', lang, text, want, `tests ${n}`);
  return { notes, files };
}
