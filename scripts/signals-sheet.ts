/**
 * Writes `docs/signals.md`: what each signal looks for, what it counts, when it misleads, and how often it fires on the training
 * corpus and is right. Run by `npm run docs:signals`.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SIGNALS } from '../utils/assessment/signals';
import weights from '../utils/assessment/weights.json';
import type { Answers } from './evaluate/answers';
import { answer } from './evaluate/answers';
import type { Hits } from './evaluate/details';
import { signalRates } from './evaluate/details';
import { loadCorpus } from './evaluate/load';

const TRAINING = 'tests/corpus';
const PAGE = 'docs/signals.md';
const EXAMPLES = 3;
/** Longest quote shown as an example, in characters. */
const LONGEST_EXAMPLE = 60;

const INTRODUCTION = `# Signals

Written by \`npm run docs:signals\`; do not edit. A signal is one file in \`utils/assessment/signals/<axis>/\`; its sentence for the reader
stands in \`utils/words/en/<axis>.ts\`, its points in \`utils/assessment/weights.json\`. Ten points double the odds; signals of one group say the same, and only
the strongest of them counts whole. Points of personalization and of the wording's own score follow from their readings.

**Fires** and **right** are counted on the training corpus (\`tests/corpus\`, invented): on notes, where the axis has a label there
(personalization: level 2 or more; automation: a template; safety: a scam), else on verdicts (accept where it
speaks for the sender, decline or report where against). Examples are the quoted words of invented notes.

`;

const points: Readonly<Record<string, { points: number; group?: string }>> = weights.signals;

function page(answers: Answers): string {
  const rates = new Map(signalRates(answers).map((rate) => [rate.signal, rate]));
  const examples = examplesOf(answers);
  const axes = [...new Set(SIGNALS.map(({ axis }) => axis))];
  const sections = axes.map((axis) => {
    const rows = SIGNALS.filter((signal) => signal.axis === axis).map((signal) => {
      const rate = rates.get(signal.id);
      const labelled = axis === 'personalization' || axis === 'automation' || axis === 'safety';
      const weight = points[signal.id];
      const counts = weight
        ? `${weight.points}${weight.group ? ` (${weight.group})` : ''}`
        : 'by the reading';
      const quotes = (examples.get(signal.id) ?? []).map((quote) => `“${quote}”`).join(' · ');
      const cells = [
        `\`${signal.id}\``,
        `${signal.summary}${quotes ? `: ${quotes}` : ''}`,
        counts,
        signal.whenWrong,
        ...ratesOf(labelled ? (rate?.notes ?? rate?.verdicts) : rate?.verdicts),
      ];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
    });
    return `## ${axis}\n\n| signal | looks whether the request … | points | when it is wrong | fires | right |\n|---|---|--:|---|--:|--:|\n${rows.join('\n')}\n`;
  });
  return `${INTRODUCTION}${sections.join('\n')}`;
}

function ratesOf(hits: Hits | undefined): [string, string] {
  return hits ? [String(hits.hits), `${Math.round((100 * hits.right) / hits.hits)} %`] : ['0', '–'];
}

/** Short quotes in which each signal fired, each once. */
function examplesOf({ notes, headlines, verdicts }: Answers): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { result } of [...notes, ...headlines, ...verdicts]) {
    for (const { signal, quote } of result.evidence) {
      const quotes = found.get(signal) ?? [];
      found.set(signal, quotes);
      const short = quote?.replace(/\s+/gu, ' ').trim() ?? '';
      const isNew = !quotes.some((one) => one.toLowerCase() === short.toLowerCase());
      if (short && short.length <= LONGEST_EXAMPLE && isNew && quotes.length < EXAMPLES) quotes.push(short);
    }
  }
  return found;
}

const files = readdirSync(TRAINING)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
  .map((name) => join(TRAINING, name));
writeFileSync(PAGE, page(answer(loadCorpus(files, null))));
