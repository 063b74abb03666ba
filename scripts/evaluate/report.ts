import { writeFileSync } from 'node:fs';
import type { Answers } from './answers';
import type { Line } from './measures';

const PAGE = 'docs/accuracy.md';

/** Writes the figures of the held-out corpus as a page. Only figures: no text of a corpus. */
export function writeReport(answers: Answers, lines: readonly Line[]): void {
  const { notes, headlines, verdicts } = answers;
  const rows = lines.map(
    ({ measure, part, n, value, low, high }) =>
      `| ${measure} | ${part} | ${n} | ${value.toFixed(3)} | ${low.toFixed(3)}–${high.toFixed(3)} |`,
  );
  writeFileSync(
    PAGE,
    `# Accuracy

Written by \`npm run evaluate -- --write\`; do not edit. Measured on ${notes.length} notes, ${headlines.length} headlines and ${verdicts.length} verdicts
of \`tests/corpus/held-out\`, all invented, and labelled by careful readers who never saw the engine. Nothing is fitted on these lines
and nobody reads their errors; families, receivers and near-duplicates of the rest of the corpus are kept out of them.

What these figures are not: a measure on real requests. Invented notes are livelier and more varied than the
templates that most senders use, and readers who label alone agree less with others than with themselves.
Intervals are 95 % bootstrap intervals; near-duplicates are resampled together where their family is known. A line that names a
method is that method, not Winnow: keyword lists, naive Bayes over words, logistic regression over hashed words and pairs of
words (both learn from the rest of \`tests/corpus\`), and the number of mutual connections alone.

| measure | on | n | value | 95 % interval |
|---|---|--:|--:|---|
${rows.join('\n')}
`,
  );
}
