import { createHash } from 'node:crypto';
import type { FeatureName } from '../../utils/assessment/personalization/features';
import { featuresOf } from '../../utils/assessment/personalization/features';
import type { LevelModel } from '../../utils/assessment/personalization/model';
import { AGAINST, latentOf } from '../../utils/assessment/personalization/model';
import type { Placed } from './cuts';
import { bestCuts } from './cuts';
import type { Graded, Ordinal } from './ordinal';
import { fitOrdinal } from './ordinal';
import type { Note } from './personalization-notes';
import { WEIGHT } from './personalization-notes';

export const FOLDS = 5;
/** Strength of the penalty, in notes; greater where words share the work, so that they do get a share of it. */
const L2 = 3;
const L2_WITH_WORDS = 5;
/** By how many hands a word or pair of words must be used to be weighed: so common a word is of the language. */
const COMMON = 8;
/** What a word counts as a feature; the smaller, the more the penalty holds its weight down. */
const WORD = 0.6;
/** How often the fit is done anew with what it told of the words. */
const PASSES = 3;
/** A word that counts less is left out. */
const LEAST = 0.04;

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
 * @param isWorded whether common words and pairs of words are weighed beside the features.
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
  const hands = new Map<string, Set<string>>();
  for (const { words, group } of notes)
    for (const word of words.keys()) {
      const known = hands.get(word);
      if (known) known.add(group);
      else hands.set(word, new Set([group]));
    }
  return [...hands].flatMap(([word, groups]) => (groups.size >= COMMON ? [word] : [])).toSorted();
}

function fitWeights(
  notes: readonly Note[],
  vocabulary: readonly string[],
): { weights: LevelModel['weights']; words: Map<string, number>; thresholds: number[] } {
  const signs = [...NAMES.map((name) => (AGAINST.has(name) ? -1 : 1)), ...vocabulary.map(() => 0)];
  // A word of set phrases alone may not speak for a note: which words do, the fit before tells.
  const speaksFor = new Set<string>();
  const count = (words: Note['words'], word: string): number => {
    const isOwn = words.get(word);
    return isOwn === undefined || (!isOwn && speaksFor.has(word)) ? 0 : WORD;
  };
  let fitted: Ordinal = { weights: [], thresholds: [] };
  for (let pass = 0; pass < (vocabulary.length > 0 ? PASSES : 1); pass += 1) {
    const rows = notes.map(({ features, words, level, origin }): Graded => ({
      x: [...NAMES.map((name) => features[name]), ...vocabulary.map((word) => count(words, word))],
      level,
      weight: WEIGHT[origin],
    }));
    fitted = fitOrdinal(rows, signs, vocabulary.length > 0 ? L2_WITH_WORDS : L2);
    vocabulary.forEach((word, j) => {
      if ((fitted.weights[NAMES.length + j] ?? 0) > 0) speaksFor.add(word);
    });
  }
  const { weights, thresholds } = fitted;
  const named = NAMES.map((name, j): [FeatureName, number] => [name, round(weights[j] ?? 0)]);
  const worded = vocabulary.map((word, j): [string, number] => [
    word,
    round((weights[NAMES.length + j] ?? 0) * WORD),
  ]);
  return {
    weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0)),
    words: new Map(worded.filter(([, weight]) => Math.abs(weight) >= LEAST)),
    thresholds,
  };
}
