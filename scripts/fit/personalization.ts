import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { LevelModel } from '../../utils/assessment/personalization/model';
import { latentOf, levelOf, modelFor } from '../../utils/assessment/personalization/model';
import { auc, kappa, mean } from '../evaluate/metrics';
import { fitModel, foldOf, FOLDS } from './personalization-model';
import type { Note } from './personalization-notes';
import { gatherNotes } from './personalization-notes';

const TABLE = fileURLToPath(
  new URL('../../utils/assessment/personalization/weights-personalization.json', import.meta.url),
);

/**
 * Fits the levels of personalization to labelled notes, once for English and once for all other languages: see
 * `personalization-model.ts`. Reads the own corpus and the notes files given. `--cross` measures also on notes of groups
 * (source or family) that a fold's fit did not see, which takes five times as long. `--write` writes the table; `--language en` or `others` fits
 * that one alone and keeps the other.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, cross: { type: 'boolean' }, language: { type: 'string' } },
  });
  const { notes, files } = gatherNotes(positionals);
  const table: Record<string, unknown> = JSON.parse(readFileSync(TABLE, 'utf8'));
  for (const language of ['en', 'others'] as const) {
    if (values.language && values.language !== language) continue;
    const model = fitAndShow(
      language,
      notes.filter((note) => note.isEnglish === (language === 'en')),
      values.cross === true,
    );
    table[language] = { fittedOn: files, ...tableOf(model) };
  }
  if (!values.write) return;
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
  console.log('Written to utils/assessment/personalization/weights-personalization.json.');
}

/** Fits on notes of one group of languages and prints how well it reads them. */
function fitAndShow(language: 'en' | 'others', notes: readonly Note[], isCross: boolean): LevelModel {
  const present = modelFor(language === 'en' ? 'en' : null);
  const isWorded = language === 'en';
  const model = fitModel(notes, isWorded);
  const folds = Array.from({ length: isCross ? FOLDS : 0 }, (_, fold) =>
    fitModel(
      notes.filter((note) => foldOf(note) !== fold),
      isWorded,
    ),
  );
  for (const origin of ['published', 'own', 'given', 'graded'] as const) {
    const part = notes.filter((note) => note.origin === origin);
    if (part.length === 0) continue;
    console.log(`${language}, ${origin} (${part.length})`);
    console.log(`  present          ${measure(part, () => present)}`);
    console.log(`  fitted           ${measure(part, () => model)}`);
    if (isCross) console.log(`  cross-validated  ${measure(part, (note) => folds[foldOf(note)] ?? model)}`);
  }
  return model;
}

function tableOf({ weights, words, cuts, ends }: LevelModel): Record<string, unknown> {
  return { weights, words: Object.fromEntries(words), cuts, ends };
}

/** Quadratic-weighted kappa, share within one level, and AUC of level 2 or more. */
function measure(notes: readonly Note[], modelOf: (note: Note) => LevelModel): string {
  const latent = notes.map((note) => latentOf(note.features, modelOf(note), note.words));
  const told = notes.map((note, i) => levelOf(latent[i] ?? 0, modelOf(note)));
  const gold = notes.map((note) => note.level);
  const within = mean(notes.map((note, i) => (Math.abs(note.level - (told[i] ?? 0)) <= 1 ? 1 : 0)));
  // Folds have scales of their own: their second cut is where they meet.
  const above = auc(
    notes.map((note, i) => (latent[i] ?? 0) - modelOf(note).cuts[1]),
    gold.map((level) => level >= 2),
  );
  return `kappa ${kappa<number>(gold, told, true).toFixed(3)}, within one ${within.toFixed(3)}, AUC ≥ 2 ${above.toFixed(3)}`;
}

main();
