import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EMPTY_HISTORY_VIEW } from '../utils/assessment/assess';
import { readAutomation } from '../utils/assessment/automation';
import { gatherFacts } from '../utils/assessment/facts';
import { pointsOf } from '../utils/assessment/score';
import { SIGNALS } from '../utils/assessment/signals';
import { biasOf, explainsWording, weightOf } from '../utils/assessment/weights';
import { goalsSchema } from '../utils/model';
import { loadCorpus } from './evaluate/load';
import { auc } from './evaluate/metrics';
import type { Example, Model } from './fit/regression';
import { crossPredict, fit, logLoss, predict } from './fit/regression';

/** Ten points double the odds: points per natural log-odds. */
const POINTS_PER_NAT = 10 / Math.LN2;
/** How many examples the points at hand are worth against the corpus. */
const PULL = 20;
const TABLE = new URL('../utils/assessment/weights.json', import.meta.url);
const USAGE = 'npm run fit -- [--write] FILE…';

/**
 * Fits the points of the automation axis to labelled notes (could this note go to many as it stands?): logistic
 * regression with the signs held and the present points as prior, on top of what the wording's own score says, rounded to
 * whole points. Compares, on notes of groups
 * that the fit did not see, with the present points; `--write` writes only where the fit is the better one.
 */
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
  const signals = SIGNALS.filter((signal) => signal.axis === 'automation' && !explainsWording(signal.id));
  const goals = goalsSchema.parse({});
  const examples: Example[] = loadCorpus(positionals, null).notes.map((row) => {
    const facts = gatherFacts({ note: row.text }, goals, EMPTY_HISTORY_VIEW);
    const features = signals.map((signal) => {
      const finding = signal.find(facts)[0];
      return finding ? finding.strength * (finding.against ? -1 : 1) : 0;
    });
    const offset = pointsOf(readAutomation(facts).score ?? 50) / POINTS_PER_NAT;
    return { features, offset, label: row.mass_template, group: row.family ?? row.id.replace(/-f$/u, '') };
  });
  const present: Model = {
    bias: -biasOf('automation') / POINTS_PER_NAT,
    weights: signals.map((signal) => -weightOf(signal).points / POINTS_PER_NAT),
  };
  const before = examples.map((e) => predict(present, e.features, e.offset));
  const unseen = crossPredict(examples, present, PULL);
  const labels = examples.map((e) => e.label);
  console.log(`${examples.length} notes, ${signals.length} signals`);
  console.log(
    `present points:      AUC ${auc(before, labels).toFixed(3)}, log-loss ${logLoss(before, examples).toFixed(3)}`,
  );
  console.log(
    `fitted, not seen:    AUC ${auc(unseen, labels).toFixed(3)}, log-loss ${logLoss(unseen, examples).toFixed(3)}`,
  );
  const model = fit(examples, present, PULL);
  const points = signals.map((signal, j) => ({
    id: signal.id,
    before: weightOf(signal).points,
    after: -Math.round((model.weights[j] ?? 0) * POINTS_PER_NAT),
  }));
  const bias = -Math.round(model.bias * POINTS_PER_NAT);
  console.log(`bias ${biasOf('automation')} → ${bias}`);
  for (const { id, before: was, after } of points)
    console.log(`${id.padEnd(32)} ${String(was).padStart(4)} → ${after}`);
  if (!values.write) return;
  if (logLoss(unseen, examples) >= logLoss(before, examples) || auc(unseen, labels) < auc(before, labels)) {
    console.log('The fit is no better on notes it did not see: nothing written.');
    return;
  }
  write(points, bias, positionals);
}

function write(
  points: readonly { id: string; after: number }[],
  bias: number,
  files: readonly string[],
): void {
  const table: {
    corpus: unknown;
    bias: Record<string, number>;
    signals: Record<string, { points: number; group?: string }>;
  } = JSON.parse(readFileSync(TABLE, 'utf8'));
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  table.corpus = { axis: 'automation', sha256: hash.digest('hex').slice(0, 16) };
  table.bias.automation = bias;
  for (const { id, after } of points) table.signals[id] = { ...table.signals[id], points: after };
  writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);
  console.log('Written to utils/assessment/weights.json.');
}

main();
