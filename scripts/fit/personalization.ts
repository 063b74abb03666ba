import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FeatureName } from '../../utils/assessment/personalization/features';
import { featuresOf } from '../../utils/assessment/personalization/features';
import type { LevelModel } from '../../utils/assessment/personalization/model';
import { AGAINST, LEVEL_MODEL, latentOf, levelOf } from '../../utils/assessment/personalization/model';
import { auc, kappa, mean } from '../evaluate/metrics';
import { bestCuts } from './cuts';
import { fitOrdinal } from './ordinal';
import type { Note, NoteFile } from './personalization-notes';
import { balance, gatherNotes } from './personalization-notes';

const FOLDS = 5;
/** Strength of the penalty, in notes. */
const L2 = 2;
const TABLE = fileURLToPath(
  new URL('../../utils/assessment/personalization/weights-personalization.json', import.meta.url),
);
const empty = featuresOf([], [], [], new Set(), 0);
const NAMES = Object.keys(empty)
  .filter((name): name is FeatureName => name in empty)
  .toSorted();
const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/**
 * Fits the levels of personalization to labelled notes: a cumulative logit with the signs held and an L2 penalty
 * (`ordinal.ts`), then the cuts for the greatest weighted kappa (`cuts.ts`), all rounded to hundredths. Reads the own
 * corpus and the notes files given. Measures on notes of groups (source or family) that a fold's fit did not see.
 * `--write` writes only where the half of the own corpus that is never fitted on is read no worse than at present.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' } },
  });
  const { notes, files } = gatherNotes(positionals);
  const model = fitModel(notes);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(notes.filter((note) => foldOf(note) !== fold)),
  );
  const unseen = (note: Note): LevelModel => folds[foldOf(note)] ?? model;
  console.log(`${notes.filter((note) => !note.isHeldOut).length} of ${notes.length} notes are fitted on`);
  let isWorse = false;
  for (const [title, part] of partsOf(notes)) {
    console.log(`${title} (${part.length})`);
    const now = measure(part, () => LEVEL_MODEL);
    const fitted = measure(part, () => model);
    console.log(`  present          ${show(now)}`);
    console.log(`  fitted           ${show(fitted)}`);
    console.log(`  cross-validated  ${show(measure(part, unseen))}`);
    if (part[0]?.isHeldOut) isWorse ||= fitted.kappa < now.kappa || fitted.withinOne < now.withinOne;
  }
  for (const name of NAMES)
    console.log(`${name.padEnd(16)} ${LEVEL_MODEL.weights[name] ?? 0} → ${model.weights[name] ?? 0}`);
  console.log(`cuts ${LEVEL_MODEL.cuts.join(' ')} → ${model.cuts.join(' ')}`);
  console.log(`ends ${LEVEL_MODEL.ends.join(' ')} → ${model.ends.join(' ')}`);
  if (!values.write) return;
  if (isWorse) {
    console.log('Notes that are never fitted on would be read worse: nothing written.');
    return;
  }
  write(model, files);
}

/** A group's fold, from its name alone, so that further files do not move it. */
function foldOf({ group }: Note): number {
  return createHash('sha1').update(group).digest().readUInt32BE(0) % FOLDS;
}

function fitModel(notes: readonly Note[]): LevelModel {
  const counts = balance(notes);
  const rows = notes
    .map((note, i) => ({ note, level: note.level, weight: counts[i] ?? 0 }))
    .filter((row) => row.weight > 0);
  const { weights, thresholds } = fitOrdinal(
    rows.map(({ note, ...row }) => ({ ...row, x: NAMES.map((name) => note.features[name]) })),
    NAMES.map((name) => (AGAINST.has(name) ? -1 : 1)),
    L2,
  );
  const table: LevelModel['weights'] = Object.fromEntries(
    NAMES.map((name, j) => [name, round(weights[j] ?? 0)]).filter(([, weight]) => weight !== 0),
  );
  const sum = ({ features }: Note): number =>
    NAMES.reduce((total, name) => total + (table[name] ?? 0) * features[name], 0);
  const placed = rows.map(({ note, level, weight }) => ({ latent: sum(note), level, weight }));
  const [one, two, three] = bestCuts(placed, thresholds);
  const cuts: LevelModel['cuts'] = [round(one), round(two), round(three)];
  // The ends of the scale: what all but a few notes (2 % below, 1 % above) keep within.
  const order = placed.map(({ latent }) => latent).toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(order[Math.floor(share * (order.length - 1))] ?? 0);
  return {
    weights: table,
    cuts,
    ends: [round(Math.min(at(0.02), cuts[0] - 0.5)), round(Math.max(at(0.99), cuts[2] + 1))],
  };
}

function partsOf(notes: readonly Note[]): [title: string, part: Note[]][] {
  const titles = [
    ['own corpus, held out', (note: Note) => note.isHeldOut],
    ['own corpus, fitted on', (note: Note) => note.origin === 'own' && !note.isHeldOut],
    ['graded notes of the tests', (note: Note) => note.origin === 'graded'],
    ['files given', (note: Note) => note.origin === 'given'],
  ] as const;
  return titles
    .flatMap(([title, isPart]): [string, Note[]][] => [
      [`${title}: en`, notes.filter((note) => isPart(note) && note.isEnglish)],
      [`${title}: others`, notes.filter((note) => isPart(note) && !note.isEnglish)],
    ])
    .filter(([, part]) => part.length > 0);
}

interface Measures {
  kappa: number;
  withinOne: number;
  auc: number;
}

/** Quadratic-weighted kappa, share within one level, and AUC of level 2 or more. */
function measure(notes: readonly Note[], modelFor: (note: Note) => LevelModel): Measures {
  const latent = notes.map((note) => latentOf(note.features, modelFor(note)));
  const told = notes.map((note, i) => levelOf(latent[i] ?? 0, modelFor(note)));
  const gold = notes.map((note) => note.level);
  return {
    kappa: kappa<number>(gold, told, true),
    withinOne: mean(notes.map((note, i) => (Math.abs(note.level - (told[i] ?? 0)) <= 1 ? 1 : 0))),
    // Folds have scales of their own: their second cut is where they meet.
    auc: auc(
      notes.map((note, i) => (latent[i] ?? 0) - modelFor(note).cuts[1]),
      gold.map((level) => level >= 2),
    ),
  };
}

function show(measures: Measures): string {
  return `kappa ${measures.kappa.toFixed(3)}, within one ${measures.withinOne.toFixed(3)}, AUC ≥ 2 ${measures.auc.toFixed(3)}`;
}

function write({ weights, cuts, ends }: LevelModel, fittedOn: readonly NoteFile[]): void {
  writeFileSync(TABLE, `${JSON.stringify({ fittedOn, weights, cuts, ends }, null, 2)}\n`);
  console.log('Written to utils/assessment/personalization/weights-personalization.json.');
}

main();
