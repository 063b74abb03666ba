import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { IntentFeature } from '../../utils/assessment/intent-features';
import { OTHER_FEATURES } from '../../utils/assessment/intent-features';
import type { IntentModel } from '../../utils/assessment/intent-model';
import { INTENT_MODEL, intentScores, MODEL_WANTS, strongest } from '../../utils/assessment/intent-model';
import { INTENT_FAMILIES, INTENT_MOVES } from '../../utils/assessment/lexicon/intent';
import { macroF1, mean } from '../evaluate/metrics';
import type { Note, NoteFile, Origin } from './intent-notes';
import { gatherNotes, WEIGHT } from './intent-notes';
import { fitMultinomial } from './multinomial';

const FOLDS = 5;
/** Strength of the penalty, in notes. */
const L2 = 8;
/** How far rare wants are weighed up, for macro-F1 counts wants alike: 0 not at all, 1 to the same sum for each. */
const BALANCE = 0.35;
/** A feature that fewer notes hold is left out. */
const FEWEST = 3;
const TABLE = fileURLToPath(new URL('../../utils/assessment/weights-intent.json', import.meta.url));
const NAMES: readonly IntentFeature[] = [...INTENT_FAMILIES, ...INTENT_MOVES, ...OTHER_FEATURES];
const USAGE = 'npm run fit:intent -- [--write] FILE…';
const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/**
 * Fits what a note wants to labelled notes: multinomial logistic regression with an L2 penalty (`multinomial.ts`), the
 * weights rounded to hundredths. Reads the own corpus, the labelled notes of the unit tests and the notes files given;
 * measures macro-F1 on notes of groups (source, family or situation) that a fold's fit did not see. `--write` writes the
 * weights. With `--unseen` the files given are not fitted on: they are measured only.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, unseen: { type: 'boolean' } },
  });
  if (values.write && values.unseen) {
    console.error(`--write fits on all files, --unseen on the own ones alone. Usage: ${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { notes, files } = gatherNotes(positionals);
  const isGiven = ({ origin }: Note): boolean => origin === 'given' || origin === 'published';
  const fitted = values.unseen ? notes.filter((note) => !isGiven(note)) : notes;
  const model = fitModel(fitted);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(fitted.filter((note) => foldOf(note) !== fold)),
  );
  const unseen = (note: Note): IntentModel =>
    values.unseen && isGiven(note) ? model : (folds[foldOf(note)] ?? model);
  console.log(`${fitted.length} of ${notes.length} notes are fitted on`);
  for (const [title, part] of partsOf(notes)) {
    console.log(`${title} (${part.length})`);
    console.log(`  present          ${show(part, () => INTENT_MODEL)}`);
    console.log(`  fitted           ${show(part, () => model)}`);
    console.log(`  cross-validated  ${show(part, unseen)}`);
  }
  if (values.write) write(model, files);
}

/** A group's fold, from its name alone, so that further files do not move it. */
function foldOf({ group }: Note): number {
  return createHash('sha1').update(group).digest().readUInt32BE(0) % FOLDS;
}

function fitModel(notes: readonly Note[]): IntentModel {
  const names = NAMES.filter((name) => notes.filter(({ features }) => features.has(name)).length >= FEWEST);
  const place = new Map(names.map((name, index) => [name, index]));
  const sums = MODEL_WANTS.map(() => 0);
  for (const { want, origin } of notes) sums[want] = (sums[want] ?? 0) + WEIGHT[origin];
  const rows = notes.map(({ want, origin, features }) => ({
    x: [...features].flatMap(([name, value]): [number, number][] => {
      const index = place.get(name);
      return index === undefined || value === 0 ? [] : [[index, value]];
    }),
    label: want,
    weight: WEIGHT[origin] / (sums[want] ?? 1) ** BALANCE,
  }));
  const { bias, weights } = fitMultinomial(rows, names.length, MODEL_WANTS.length, L2);
  const table: [string, number[]][] = names.map((name, index) => [name, (weights[index] ?? []).map(round)]);
  return {
    bias: bias.map(round),
    weights: Object.fromEntries(table.filter(([, row]) => row.some((weight) => weight !== 0))),
  };
}

function partsOf(notes: readonly Note[]): [title: string, part: Note[]][] {
  const titles: readonly [string, Origin][] = [
    ['own corpus', 'own'],
    ['notes of the tests', 'tests'],
    ['files given, published', 'published'],
    ['files given, others', 'given'],
  ];
  return titles
    .flatMap(([title, origin]): [string, Note[]][] => {
      const part = notes.filter((note) => note.origin === origin);
      return [
        [`${title}: en`, part.filter((note) => note.isEnglish)],
        [`${title}: others`, part.filter((note) => !note.isEnglish)],
        [`${title}: all`, part],
      ];
    })
    .filter(([, part]) => part.length > 0);
}

/** Macro-F1, the share told right, and each want's F1. */
function show(notes: readonly Note[], modelFor: (note: Note) => IntentModel): string {
  const gold = notes.map(({ want }) => want);
  const told = notes.map((note) => strongest(intentScores(note.features, modelFor(note))));
  const each = MODEL_WANTS.map((name, want) => {
    const both = gold.filter((one, i) => one === want && told[i] === want).length;
    const either = [...gold, ...told].filter((one) => one === want).length;
    return `${name} ${either ? ((2 * both) / either).toFixed(2) : '–'}`;
  });
  const f1 = macroF1(gold.map(String), told.map(String));
  const right = mean(gold.map((want, i) => Number(want === told[i])));
  return `macro-F1 ${f1.toFixed(3)}, right ${right.toFixed(3)} (${each.join(', ')})`;
}

function write({ bias, weights }: IntentModel, fittedOn: readonly NoteFile[]): void {
  const line = (name: string, row: readonly number[]): string =>
    `    ${JSON.stringify(name)}: [${row.join(', ')}]`;
  const lines = Object.entries(weights).map(([name, row]) => line(name, row));
  const files = fittedOn.map((file) => `    ${JSON.stringify(file)}`);
  writeFileSync(
    TABLE,
    `{\n  "fittedOn": [\n${files.join(',\n')}\n  ],\n  "bias": [${bias.join(', ')}],\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
  console.log('Written to utils/assessment/weights-intent.json.');
}

main();
