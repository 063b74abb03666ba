/** A text with the label a reader gave it; rows of a group never stand on both sides of a split. */
export interface Labelled {
  id: string;
  text: string;
  label: string;
  group: string;
}

/** Chances of each label for a text, unnormalised but comparable within a text; larger is likelier. */
export type Scores = ReadonlyMap<string, number>;

/** Learns from rows and answers for texts. */
export type Trainer = (rows: readonly Labelled[]) => (text: string) => Scores;

const FOLDS = 5;

/**
 * Answers for `asked` by a model that never saw their group: rows of the training corpus by fold, any other by a model
 * of the whole of it.
 */
export function crossScores(
  train: Trainer,
  known: readonly Labelled[],
  asked: readonly Labelled[],
): Map<string, Scores> {
  const groups = [...new Set(known.map((row) => row.group))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  const answers = new Map<string, Scores>();
  for (let fold = -1; fold < FOLDS; fold += 1) {
    const mine = asked.filter((row) => (foldOf.get(row.group) ?? -1) === fold);
    if (!mine.length) continue;
    const model = train(known.filter((row) => fold < 0 || foldOf.get(row.group) !== fold));
    for (const row of mine) answers.set(row.id, model(row.text));
  }
  return answers;
}

/** The likeliest label; the empty text where there is none. */
export function bestOf(scores: Scores | undefined): string {
  let best = '';
  let most = -Infinity;
  for (const [label, score] of scores ?? []) {
    if (score > most) [best, most] = [label, score];
  }
  return best;
}
