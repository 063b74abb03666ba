import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answer } from './evaluate/answers';
import { baselineLines } from './evaluate/baselines';
import { confusion, overlaps, signalTable, worstErrors } from './evaluate/details';
import { loadCorpus } from './evaluate/load';
import { measureAll } from './evaluate/measures';
import { writeReport } from './evaluate/report';

const USAGE = 'npm run evaluate -- [--errors N] [--signals] [--baselines] [--split NAME] [--write] [FILE…]';

/** What learners learn from, and where errors may be read. */
const TRAINING = 'tests/corpus';
/** Measured only: nobody reads its errors, nothing is fitted on it. */
const HELD_OUT = 'tests/corpus/held-out';

function linesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Measures the engine on labelled corpora and prints one table. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'string' },
      signals: { type: 'boolean' },
      baselines: { type: 'boolean' },
      split: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  if (values.write && positionals.length) {
    console.error('--write is of the held-out corpus: name no files with it.');
    process.exitCode = 2;
    return;
  }
  if (values.errors && !positionals.length) {
    console.error(
      'Errors of the held-out corpus are for nobody to read: name the files whose errors you want.',
    );
    process.exitCode = 2;
    return;
  }
  const files = positionals.length ? positionals : linesIn(HELD_OUT);
  const lost = files.find((file) => !existsSync(file));
  if (!files.length || lost) {
    console.error(lost ? `There is no file ${lost}.` : `No corpus to measure on. Usage: ${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const answers = answer(loadCorpus(files, values.split ?? null));
  const lines = measureAll(answers);
  if (values.baselines || values.write)
    lines.push(...baselineLines(answers, answer(loadCorpus(linesIn(TRAINING), null))));
  if (values.write) writeReport(answers, lines);
  console.log(
    `${'measure'.padEnd(34)}${'on'.padEnd(28)}${'n'.padStart(6)}${'value'.padStart(8)}  95 % interval`,
  );
  for (const { measure, part, n, value, low, high } of lines) {
    console.log(
      `${measure.padEnd(34)}${part.padEnd(28)}${String(n).padStart(6)}${value.toFixed(3).padStart(8)}  ${low.toFixed(3)}–${high.toFixed(3)}`,
    );
  }
  const print = (rows: string[]): void => console.log(`\n${rows.join('\n')}`);
  if (answers.notes.length)
    print(
      confusion(
        'intent',
        answers.notes.filter((a) => a.gold !== null).map((a) => [a.gold ?? '', a.intent]),
      ),
    );
  if (answers.headlines.length)
    print(
      confusion(
        'role',
        answers.headlines.map((a) => [a.gold, a.role]),
      ),
    );
  if (answers.verdicts.length)
    print(
      confusion(
        'verdict',
        answers.verdicts.map((a) => [a.row.majority, a.result.verdict]),
      ),
    );
  if (values.signals) {
    print(signalTable(answers));
    print(['signals that fire together', ...overlaps(answers)]);
  }
  if (values.errors) print(worstErrors(answers, Number(values.errors)));
}

main();
