import { costOf } from '../../utils/assessment/costs';
import type { Answers, HeadlineAnswer, NoteAnswer, VerdictAnswer } from './answers';
import {
  accuracyAt,
  auc,
  calibrationError,
  groupBy,
  interval,
  kappa,
  macroF1,
  mean,
  precisionRecall,
} from './metrics';

/** A line of the table: a measure on a part of the corpus, with its 95 % interval. */
export interface Line {
  measure: string;
  part: string;
  n: number;
  value: number;
  low: number;
  high: number;
}

/**
 * All measures, in the order in which the table prints them.
 * @param resamples of the bootstrap behind the intervals; 0 for the values alone.
 */
export function measureAll(answers: Answers, resamples?: number): Line[] {
  return [
    ...noteLines(answers.notes, resamples),
    ...headlineLines(answers.headlines, resamples),
    ...verdictLines(answers.verdicts, resamples),
  ];
}

function noteLines(all: readonly NoteAnswer[], resamples?: number): Line[] {
  const lines: Line[] = [];
  const add = liner<NoteAnswer>(
    lines,
    (answer) => answer.row.family ?? answer.row.id.replace(/-f$/u, ''),
    resamples,
  );
  const english = all.filter((a) => a.row.lang === 'en');
  const others = all.filter((a) => a.row.lang !== 'en');
  const byLanguage = [...groupBy(others, (a) => a.row.lang)].filter(([, rows]) => rows.length >= 8);
  const parts: [string, NoteAnswer[]][] = [['en', english], ['others', others], ...byLanguage];
  for (const [part, rows] of parts) {
    if (!rows.length) continue;
    add('template, AUC', part, rows, (r) =>
      auc(
        r.map((a) => a.template),
        r.map((a) => a.row.mass_template),
      ),
    );
    add('personalization, weighted kappa', part, rows, (r) =>
      kappa(
        r.map((a) => a.row.personalization),
        r.map((a) => a.level),
        true,
      ),
    );
    add('personalization, exact', part, rows, (r) =>
      mean(r.map((a) => Number(a.level === a.row.personalization))),
    );
    add('personalization, within one', part, rows, (r) =>
      mean(r.map((a) => Number(Math.abs(a.level - a.row.personalization) <= 1))),
    );
    add('personalization ≥ 2, AUC', part, rows, (r) =>
      auc(
        r.map((a) => a.personal),
        r.map((a) => a.row.personalization >= 2),
      ),
    );
  }
  const told = all.filter((a) => a.gold !== null);
  add('intent, macro-F1', 'all', told, (r) =>
    macroF1(
      r.map((a) => a.gold ?? ''),
      r.map((a) => a.intent),
    ),
  );
  add(
    'scam, precision',
    'notes',
    all,
    (r) =>
      precisionRecall(
        r.map((a) => a.row.kind === 'scam'),
        r.map((a) => a.intent === 'scam'),
      ).precision,
  );
  add(
    'scam, recall',
    'notes',
    all,
    (r) =>
      precisionRecall(
        r.map((a) => a.row.kind === 'scam'),
        r.map((a) => a.intent === 'scam'),
      ).recall,
  );
  add('language told', 'all', all, (r) => mean(r.map((a) => Number(a.result.language === a.row.lang))));
  return lines;
}

function headlineLines(all: readonly HeadlineAnswer[], resamples?: number): Line[] {
  const lines: Line[] = [];
  const add = liner<HeadlineAnswer>(lines, (answer) => answer.row.id, resamples);
  const merged = (role: string): string => (isRecruiter(role) ? 'recruiter' : role);
  const pr = (r: readonly HeadlineAnswer[]) =>
    precisionRecall(
      r.map((a) => isRecruiter(a.gold)),
      r.map((a) => isRecruiter(a.role)),
    );
  add('recruiter, precision', 'headlines', all, (r) => pr(r).precision);
  add('recruiter, recall', 'headlines', all, (r) => pr(r).recall);
  add('role, macro-F1', 'recruiters as one', all, (r) =>
    macroF1(
      r.map((a) => merged(a.gold)),
      r.map((a) => merged(a.role)),
    ),
  );
  add('role, macro-F1', 'agency and in-house apart', all, (r) =>
    macroF1(
      r.map((a) => a.gold),
      r.map((a) => a.role),
    ),
  );
  const both = all.filter((a) => isRecruiter(a.gold) && isRecruiter(a.role));
  add('agency or in-house, accuracy', 'recruiters', both, (r) =>
    mean(r.map((a) => Number(a.gold === a.role))),
  );
  return lines;
}

function verdictLines(all: readonly VerdictAnswer[], resamples?: number): Line[] {
  const lines: Line[] = [];
  const add = liner<VerdictAnswer>(lines, (answer) => answer.row.group, resamples);
  add('verdict, agreement', 'all', all, (r) => mean(r.map((a) => Number(right(a)))));
  add('verdict, kappa', 'all', all, (r) =>
    kappa(
      r.map((a) => a.row.majority),
      r.map((a) => a.result.verdict),
    ),
  );
  add('verdict, opposite', 'all', all, (r) => mean(r.map((a) => Number(opposite(a)))));
  add('verdict, mean cost', 'all', all, (r) => mean(r.map((a) => costOf(a.result.verdict, a.row.majority))));
  for (const [receiver, rows] of groupBy(all, (a) => a.row.receiver)) {
    add('verdict, agreement', receiver, rows, (r) => mean(r.map((a) => Number(right(a)))));
  }
  add('report, precision', 'all', all, (r) => isReport(r).precision);
  add('report, recall', 'all', all, (r) => isReport(r).recall);
  add('confidence, Brier', 'all', all, (r) =>
    mean(r.map((a) => (a.result.confidence - Number(right(a))) ** 2)),
  );
  add('confidence, ECE', 'all', all, (r) => calibrationError(confidence(r), r.map(right)));
  for (const coverage of [0.5, 0.7, 0.9]) {
    add('agreement at coverage', `${coverage * 100} %`, all, (r) =>
      accuracyAt(coverage, confidence(r), r.map(right)),
    );
  }
  return lines;
}

const isRecruiter = (role: string): boolean => role.startsWith('recruiter');
const right = (a: VerdictAnswer): boolean => a.row.majority === a.result.verdict;
const opposite = ({ row, result }: VerdictAnswer): boolean =>
  (row.majority === 'accept' && result.verdict === 'decline') ||
  (row.majority === 'decline' && result.verdict === 'accept');
const confidence = (r: readonly VerdictAnswer[]): number[] => r.map((a) => a.result.confidence);
const isReport = (r: readonly VerdictAnswer[]) =>
  precisionRecall(
    r.map((a) => a.row.majority === 'report'),
    r.map((a) => a.result.verdict === 'report'),
  );

function liner<T>(lines: Line[], group: (row: T) => string, resamples?: number) {
  return (measure: string, part: string, rows: readonly T[], of: (rows: readonly T[]) => number): void => {
    if (!rows.length) return;
    const [low, high] = interval(rows, of, group, resamples);
    lines.push({ measure, part, n: rows.length, value: of(rows), low, high });
  };
}
