import { createHash } from 'node:crypto';
import type { FeatureName } from '../../utils/assessment/personalization/features';
import { featuresOf } from '../../utils/assessment/personalization/features';
import type { LevelModel } from '../../utils/assessment/personalization/model';
import { AGAINST, latentOf } from '../../utils/assessment/personalization/model';
import type { Placed } from './cuts';
import { bestCuts } from './cuts';
import type { Graded } from './ordinal';
import { fitOrdinal } from './ordinal';
import type { Note } from './personalization-notes';
import { WEIGHT } from './personalization-notes';

export const FOLDS = 5;
/** Strength of the penalty, in notes. */
const L2 = 3;
/** In how many notes a word must stand to be weighed: so common a word is of the language, not of one sender. */
const COMMON = 20;
/** What a word counts as a feature; the smaller, the more the penalty holds its weight down. */
const WORD = 0.25;

/** Words by which one tells what happened: they may speak for a note. Every other common word can only speak against it. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'was were had did been they them it that those there two three four five six seven eight nine ten half first ' +
    'second last not no never but because when after before until still why how one'
  ).split(' '),
);

const empty = featuresOf([], [], [], new Set(), 0);
const NAMES = Object.keys(empty)
  .filter((name): name is FeatureName => name in empty)
  .toSorted();
const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** A group's fold, from its name alone, so that further files do not move it. */
export function foldOf({ group }: Note): number {
  return createHash('sha1').update(group).digest().readUInt32BE(0) % FOLDS;
}

/**
 * Fits a cumulative logit with the signs held and an L2 penalty (`ordinal.ts`), then the cuts for the
 * greatest weighted kappa (`cuts.ts`) where notes stand by fits that did not see them; all rounded to hundredths.
 * @param isWorded whether common words are weighed beside the features.
 */
export function fitModel(notes: readonly Note[], isWorded: boolean): LevelModel {
  const vocabulary = isWorded ? commonWords(notes) : [];
  const { weights, words, thresholds } = fitWeights(notes, vocabulary);
  const whole = { weights, words, cuts: [0, 1, 2] as const, ends: [0, 3] as const };
  const placed: Placed[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const unseen = notes.filter((note) => foldOf(note) === fold);
    if (unseen.length === 0) continue;
    const part = fitWeights(
      notes.filter((note) => foldOf(note) !== fold),
      vocabulary,
    );
    for (const note of unseen)
      placed.push({
        latent: latentOf(note.features, { ...whole, ...part }, note.words),
        level: note.level,
        weight: WEIGHT[note.origin],
      });
  }
  const cuts = bestCuts(placed, thresholds);
  const [one, two, three] = [round(cuts[0]), round(cuts[1]), round(cuts[2])];
  // The ends of the scale: what all but a few notes (2 % below, 1 % above) keep within.
  const order = notes.map((note) => latentOf(note.features, whole, note.words)).toSorted((a, b) => a - b);
  const at = (share: number): number => order[Math.floor(share * (order.length - 1))] ?? 0;
  const low = round(Math.min(at(0.02), one - 0.5));
  const high = round(Math.max(at(0.99), three + 1));
  return { weights, words, cuts: [one, two, three], ends: [low, high] };
}

function commonWords(notes: readonly Note[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of notes) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.keys()].filter((word) => (counts.get(word) ?? 0) >= COMMON).toSorted();
}

function fitWeights(
  notes: readonly Note[],
  vocabulary: readonly string[],
): { weights: LevelModel['weights']; words: Map<string, number>; thresholds: number[] } {
  const rows = notes.map(({ features, words, level, origin }): Graded => ({
    x: [...NAMES.map((name) => features[name]), ...vocabulary.map((word) => (words.has(word) ? WORD : 0))],
    level,
    weight: WEIGHT[origin],
  }));
  const signs = [
    ...NAMES.map((name) => (AGAINST.has(name) ? -1 : 1)),
    // Other common words are those of boilerplate, or tell nothing.
    ...vocabulary.map((word) => (TELLING.has(word) ? 0 : -1)),
  ];
  const { weights, thresholds } = fitOrdinal(rows, signs, L2);
  const named = NAMES.map((name, j): [FeatureName, number] => [name, round(weights[j] ?? 0)]);
  const worded = vocabulary.map((word, j): [string, number] => [
    word,
    round((weights[NAMES.length + j] ?? 0) * WORD),
  ]);
  return {
    weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)),
    words: new Map(worded.filter(([, weight]) => weight !== 0)),
    thresholds,
  };
}
