import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { EMPTY_HISTORY_VIEW } from '../../utils/assessment/assess';
import type { WordingFeature, WordingModel } from '../../utils/assessment/automation-model';
import {
  WORDING_FEATURES,
  WORDING_MODEL,
  WORDING_SIGNS,
  wordingChance,
  wordingFeatures,
} from '../../utils/assessment/automation-model';
import { automationReading } from '../../utils/assessment/automation-reading';
import { gatherFacts } from '../../utils/assessment/facts';
import { readPersonalization } from '../../utils/assessment/personalization';
import { goalsSchema } from '../../utils/model';
import { loadCorpus } from '../evaluate/load';
import { auc } from '../evaluate/metrics';

const TABLE = 'utils/assessment/weights-wording.json';
const USAGE = 'npm run fit:wording -- [--write] FILE…';
const FOLDS = 5;
const STEPS = 1500;
const RATE = 0.3;
/** Strength of the L2 penalty, in notes. */
const PENALTY = 1;
/** How sharply automation less personalization, each 0–1, tells a template; the greater, the less either saturates. */
const SHARPNESS = 4;

interface Note {
  features: Readonly<Record<WordingFeature, number>>;
  /** 0–1 */
  personalization: number;
  label: boolean;
  group: string;
}

/** The notes of corpus files, but those in languages that are not read. */
function notesOf(files: readonly string[]): Note[] {
  const goals = goalsSchema.parse({});
  return loadCorpus(files, null).notes.flatMap((row) => {
    const facts = gatherFacts({ note: row.text }, goals, EMPTY_HISTORY_VIEW);
    const reading = automationReading(facts);
    if (!reading) return [];
    return [
      {
        features: wordingFeatures(facts, reading),
        personalization: (readPersonalization(facts).score ?? 0) / 100,
        label: row.mass_template,
        group: row.family ?? row.source ?? row.id,
      },
    ];
  });
}

/**
 * Fits by projected gradient descent so that automation less personalization tells templates, which is how the two are
 * read together; signs held, L2.
 */
function fitModel(notes: readonly Note[]): WordingModel {
  const weights = { stock: 0, families: 0, mass: 0, offer: 0, scam: 0, levelOne: 0, levelThree: 0 };
  let bias = 0;
  let edge = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slope = { stock: 0, families: 0, mass: 0, offer: 0, scam: 0, levelOne: 0, levelThree: 0 };
    let [biasSlope, edgeSlope] = [0, 0];
    for (const { features, personalization, label } of notes) {
      const chance = wordingChance(features, { bias, weights });
      const told = 1 / (1 + Math.exp(-(SHARPNESS * (chance - personalization) + edge)));
      const error = (told - Number(label)) / notes.length;
      const inner = error * SHARPNESS * chance * (1 - chance);
      edgeSlope += error;
      biasSlope += inner;
      for (const name of WORDING_FEATURES) slope[name] += inner * features[name];
    }
    edge -= RATE * edgeSlope;
    bias -= RATE * SHARPNESS * biasSlope;
    for (const name of WORDING_FEATURES) {
      const next =
        weights[name] - RATE * SHARPNESS * (slope[name] + (PENALTY * weights[name]) / notes.length);
      weights[name] = WORDING_SIGNS[name] * Math.max(0, WORDING_SIGNS[name] * next);
    }
  }
  return { bias, weights };
}

function aucOf(notes: readonly Note[], modelOf: (note: Note) => WordingModel): number {
  return auc(
    notes.map((note) => wordingChance(note.features, modelOf(note)) - note.personalization),
    notes.map((note) => note.label),
  );
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' } },
  });
  if (!positionals.length) {
    console.error(`No corpus to fit on. Usage: ${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const notes = notesOf(positionals);
  const groups = [...new Set(notes.map((note) => note.group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitModel(notes.filter((note) => foldOf.get(note.group) !== fold)),
  );
  console.log(`${notes.length} notes in ${groups.length} groups`);
  console.log(`present model: AUC ${aucOf(notes, () => WORDING_MODEL).toFixed(3)}`);
  console.log(
    `fitted, on groups not seen: AUC ${aucOf(notes, (note) => models[foldOf.get(note.group) ?? 0] ?? WORDING_MODEL).toFixed(3)}`,
  );
  const { bias, weights } = fitModel(notes);
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  for (const name of WORDING_FEATURES)
    console.log(`${name.padEnd(12)} ${WORDING_MODEL.weights[name]} → ${rounded(weights[name])}`);
  if (!values.write) return;
  const hash = createHash('sha256');
  for (const file of positionals) hash.update(readFileSync(file));
  const table = {
    fittedOn: {
      files: positionals.map((file) => basename(file)),
      sha256: hash.digest('hex').slice(0, 16),
      notes: notes.length,
    },
    bias: rounded(bias),
    weights: Object.fromEntries(WORDING_FEATURES.map((name) => [name, rounded(weights[name])])),
  };
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`Written to ${TABLE}.`);
}

main();
