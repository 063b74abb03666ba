import type { Verdict } from '../../../utils/model';
import { VERDICTS } from '../../../utils/model';
import type { Answers, HeadlineAnswer, NoteAnswer, VerdictAnswer } from '../answers';
import type { Line } from '../measures';
import { auc, interval, kappa, macroF1, mean, precisionRecall } from '../metrics';
import type { Labelled, Scores, Trainer } from './classifier';
import { bestOf, crossScores } from './classifier';
import { hashedRegression } from './hashed-regression';
import { keywords } from './keywords';
import { naiveBayes } from './naive-bayes';

const LEARNERS: readonly [string, Trainer][] = [
  ['naive Bayes', naiveBayes],
  ['hashed regression', hashedRegression],
];

/**
 * What simpler methods reach on the same rows: keywords, naive Bayes, hashed regression, and the number of mutual
 * connections alone. Learners learn from `known` and never from a row's own family.
 */
export function baselineLines(asked: Answers, known: Answers): Line[] {
  return [
    ...learnedLines(asked, known),
    ...keywordLines(asked),
    ...verdictLine('mutual connections > 0', asked.verdicts, ({ row }) =>
      (row.invitation.mutualConnections ?? 0) > 0 ? 'accept' : 'decline',
    ),
  ];
}

function learnedLines(asked: Answers, known: Answers): Line[] {
  const lines: Line[] = [];
  for (const [name, train] of LEARNERS) {
    const ask = <T>(rows: readonly T[], from: readonly T[], of: (row: T) => Labelled) =>
      crossScores(train, from.map(of), rows.map(of));
    const levels = ask(
      asked.notes,
      known.notes,
      noteAs((a) => String(a.row.personalization)),
    );
    const templates = ask(
      asked.notes,
      known.notes,
      noteAs((a) => String(a.row.mass_template)),
    );
    const told = asked.notes.filter((a) => a.gold !== null);
    const wants = ask(
      told,
      known.notes.filter((a) => a.gold !== null),
      noteAs((a) => a.gold ?? ''),
    );
    const chance = (scores: Scores | undefined, label: string): number => scores?.get(label) ?? 0;
    for (const [part, rows] of byLanguage(asked.notes)) {
      lines.push(
        ...line(`template, AUC`, `${part}, ${name}`, rows, groupOfNote, (r) =>
          auc(
            r.map((a) => chance(templates.get(a.row.id), 'true') - chance(templates.get(a.row.id), 'false')),
            r.map((a) => a.row.mass_template),
          ),
        ),
        ...line(`personalization, weighted kappa`, `${part}, ${name}`, rows, groupOfNote, (r) =>
          kappa(
            r.map((a) => a.row.personalization),
            r.map((a) => Number(bestOf(levels.get(a.row.id)))),
            true,
          ),
        ),
      );
    }
    lines.push(
      ...line('intent, macro-F1', `all, ${name}`, told, groupOfNote, (r) =>
        macroF1(
          r.map((a) => a.gold ?? ''),
          r.map((a) => bestOf(wants.get(a.row.id))),
        ),
      ),
    );
    const roles = ask(asked.headlines, known.headlines, headlineAs);
    lines.push(
      ...headlineLine(name, asked.headlines, (a) => bestOf(roles.get(a.row.id)).startsWith('recruiter')),
    );
    const verdicts = ask(asked.verdicts, known.verdicts, verdictAs);
    lines.push(...verdictLine(name, asked.verdicts, (a) => asVerdict(bestOf(verdicts.get(a.row.id)))));
  }
  return lines;
}

function keywordLines({ notes, headlines, verdicts }: Answers): Line[] {
  const told = notes.filter((a) => a.gold !== null);
  return [
    ...byLanguage(notes).flatMap(([part, rows]) =>
      line('template, AUC', `${part}, keywords`, rows, groupOfNote, (r) =>
        auc(
          r.map((a) => keywords.template(a.row.text)),
          r.map((a) => a.row.mass_template),
        ),
      ),
    ),
    ...line('intent, macro-F1', 'all, keywords', told, groupOfNote, (r) =>
      macroF1(
        r.map((a) => a.gold ?? ''),
        r.map((a) => keywords.intent(a.row.text)),
      ),
    ),
    ...headlineLine('keywords', headlines, (a) => keywords.isRecruiter(a.row.headline)),
    ...verdictLine('keywords', verdicts, ({ row }) =>
      keywords.verdict(row.invitation.headline ?? '', row.invitation.note ?? ''),
    ),
  ];
}

const groupOfNote = (a: NoteAnswer): string => a.row.family ?? a.row.id.replace(/-f$/u, '');

function noteAs(label: (a: NoteAnswer) => string): (a: NoteAnswer) => Labelled {
  return (a) => ({ id: a.row.id, text: a.row.text, label: label(a), group: groupOfNote(a) });
}

const headlineAs = ({ row, gold }: HeadlineAnswer): Labelled => ({
  id: row.id,
  text: row.headline,
  label: gold,
  group: row.id,
});

/** Receivers stay together, as in life: a learner has never met the one it answers for. */
function verdictAs({ row }: VerdictAnswer): Labelled {
  const { headline, note, mutualConnections } = row.invitation;
  const mutuals =
    (mutualConnections ?? 0) > 9 ? 'mutualmany' : (mutualConnections ?? 0) > 0 ? 'mutualfew' : 'mutualnone';
  const text = [headline ?? '', note ?? 'notenone', mutuals, `seeks${row.goals.intent}`].join(' ');
  return { id: row.id, text, label: row.majority, group: row.receiver };
}

function asVerdict(label: string): Verdict {
  return VERDICTS.find((verdict) => verdict === label) ?? 'ask';
}

function byLanguage(notes: readonly NoteAnswer[]): [string, NoteAnswer[]][] {
  return [
    ['en', notes.filter((a) => a.row.lang === 'en')],
    ['others', notes.filter((a) => a.row.lang !== 'en')],
  ];
}

function headlineLine(
  name: string,
  rows: readonly HeadlineAnswer[],
  isRecruiter: (a: HeadlineAnswer) => boolean,
): Line[] {
  const of = (r: readonly HeadlineAnswer[]) =>
    precisionRecall(
      r.map((a) => a.gold.startsWith('recruiter')),
      r.map(isRecruiter),
    );
  return [
    ...line(
      'recruiter, precision',
      name,
      rows,
      (a) => a.row.id,
      (r) => of(r).precision,
    ),
    ...line(
      'recruiter, recall',
      name,
      rows,
      (a) => a.row.id,
      (r) => of(r).recall,
    ),
  ];
}

function verdictLine(
  name: string,
  rows: readonly VerdictAnswer[],
  told: (a: VerdictAnswer) => Verdict,
): Line[] {
  const group = (a: VerdictAnswer): string => a.row.group;
  return [
    ...line('verdict, agreement', name, rows, group, (r) =>
      mean(r.map((a) => Number(told(a) === a.row.majority))),
    ),
    ...line('verdict, kappa', name, rows, group, (r) =>
      kappa(
        r.map((a) => a.row.majority),
        r.map(told),
      ),
    ),
  ];
}

function line<T>(
  measure: string,
  part: string,
  rows: readonly T[],
  group: (row: T) => string,
  of: (rows: readonly T[]) => number,
): Line[] {
  if (!rows.length) return [];
  const [low, high] = interval(rows, of, group);
  return [{ measure, part, n: rows.length, value: of(rows), low, high }];
}
