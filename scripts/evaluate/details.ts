import type { EngineResult } from '../../utils/model';
import type { Answers } from './answers';

const FEWEST_HITS = 5;
const MOSTLY = 0.8;

/** How often a signal fired, on how many of them what it says was so, and with how many points in all. */
export interface Hits {
  hits: number;
  right: number;
  points: number;
}

/** A signal's hits on notes and on verdicts; missing where it never fired. */
export interface SignalRate {
  axis: string;
  signal: string;
  notes?: Hits;
  verdicts?: Hits;
}

/**
 * How often each signal fires, and how often what it says is so. On notes of the axes personalization, automation and
 * safety: the level is 2 or more, the note is a template, the note is a scam; on verdicts: accept where it speaks for the sender, decline or
 * report where against.
 */
export function signalRates({ notes, verdicts }: Answers): SignalRate[] {
  const rates = new Map<string, SignalRate>();
  const count = (
    on: 'notes' | 'verdicts',
    result: EngineResult,
    isRight: (axis: string, points: number) => boolean,
  ): void => {
    for (const { signal, axis, points } of result.evidence) {
      const rate = rates.get(signal) ?? { axis, signal };
      rates.set(signal, rate);
      const hit = (rate[on] ??= { hits: 0, right: 0, points: 0 });
      hit.hits += 1;
      hit.points += points;
      if (isRight(axis, points)) hit.right += 1;
    }
  };
  for (const { row, result } of notes) {
    count('notes', result, (axis, points) => {
      if (axis === 'personalization') return points > 0 === row.personalization >= 2;
      if (axis === 'automation') return points < 0 === row.mass_template;
      if (axis === 'safety') return points < 0 === (row.kind === 'scam');
      return false;
    });
  }
  for (const { row, result } of verdicts) {
    count('verdicts', result, (_axis, points) =>
      points > 0 ? row.majority === 'accept' : row.majority === 'decline' || row.majority === 'report',
    );
  }
  return [...rates.values()].toSorted(
    (a, b) => a.axis.localeCompare(b.axis) || a.signal.localeCompare(b.signal),
  );
}

/** The rates of all signals, for the terminal. */
export function signalTable(answers: Answers): string[] {
  const cell = (hit: Hits | undefined): string =>
    hit
      ? `${String(hit.hits).padStart(5)} ${((100 * hit.right) / hit.hits).toFixed(0).padStart(4)} % ${(hit.points / hit.hits).toFixed(1).padStart(6)}`
      : ' '.repeat(19);
  return [
    `${'axis'.padEnd(16)}${'signal'.padEnd(30)}${'notes: hits, right, points'.padEnd(28)}verdicts: hits, right, points`,
    ...signalRates(answers).map(
      ({ axis, signal, notes, verdicts }) =>
        `${axis.padEnd(16)}${signal.padEnd(30)}${cell(notes).padEnd(28)}${cell(verdicts)}`,
    ),
  ];
}

/** Pairs of signals that fire together on most notes on which the rarer one fires: they may say the same thing twice. */
export function overlaps({ notes }: Answers): string[] {
  const firing = new Map<string, Set<string>>();
  for (const { row, result } of notes) {
    for (const { signal } of result.evidence)
      firing.set(signal, (firing.get(signal) ?? new Set()).add(row.id));
  }
  const signals = [...firing]
    .filter(([, ids]) => ids.size >= FEWEST_HITS)
    .toSorted((a, b) => a[1].size - b[1].size);
  return signals.flatMap(([rarer, ids], index) =>
    signals.slice(index + 1).flatMap(([other, others]) => {
      const both = [...ids].filter((id) => others.has(id)).length;
      return both / ids.size >= MOSTLY
        ? [`${rarer} fires with ${other} on ${both} of its ${ids.size} notes`]
        : [];
    }),
  );
}

/** Counts of pairs (right, told), for the terminal. */
export function confusion(title: string, pairs: readonly [gold: string, told: string][]): string[] {
  const golds = [...new Set(pairs.map(([gold]) => gold))].toSorted();
  const tolds = [...new Set(pairs.map(([, told]) => told))].toSorted();
  const width = Math.max(18, ...golds.map((g) => g.length + 2));
  return [
    `${title} (rows: right, columns: told)`,
    ' '.repeat(width) + tolds.map((t) => t.slice(0, 12).padStart(13)).join(''),
    ...golds.map(
      (gold) =>
        gold.padEnd(width) +
        tolds
          .map((told) => String(pairs.filter((p) => p[0] === gold && p[1] === told).length).padStart(13))
          .join(''),
    ),
  ];
}

/** The `count` worst errors of each kind. For the terminal only: nothing of a corpus is written to a file. */
export function worstErrors({ notes, headlines, verdicts }: Answers, count: number): string[] {
  const byLevel = notes
    .filter((a) => a.level !== a.row.personalization)
    .toSorted(
      (a, b) => Math.abs(b.level - b.row.personalization) - Math.abs(a.level - a.row.personalization),
    );
  const byTemplate = notes.toSorted(
    (a, b) =>
      (a.row.mass_template ? a.template : -a.template) - (b.row.mass_template ? b.template : -b.template),
  );
  const byIntent = notes.filter((a) => a.gold !== null && a.gold !== a.intent);
  const wrongVerdicts = verdicts
    .filter((a) => a.row.majority !== a.result.verdict)
    .toSorted((a, b) => b.result.confidence - a.result.confidence);
  return [
    '— personalization',
    ...byLevel
      .slice(0, count)
      .map(
        (a) =>
          `${a.row.id} right ${a.row.personalization} told ${a.level} (${a.personal}) [${why(a.result)}] ${short(a.row.text)}`,
      ),
    '— template',
    ...byTemplate
      .slice(0, count)
      .map(
        (a) =>
          `${a.row.id} template ${a.row.mass_template} score ${a.template.toFixed(0)} [${why(a.result)}] ${short(a.row.text)}`,
      ),
    '— intent',
    ...byIntent
      .slice(0, count)
      .map((a) => `${a.row.id} right ${a.gold} told ${a.intent}: ${short(a.row.text)}`),
    '— role',
    ...headlines
      .filter((a) => a.gold !== a.role)
      .slice(0, count)
      .map((a) => `${a.row.id} right ${a.gold} told ${a.role}: ${a.row.headline}`),
    '— verdict',
    ...wrongVerdicts
      .slice(0, count)
      .map(
        ({ row, result }) =>
          `${row.id} ${row.receiver}: right ${row.majority}, told ${result.verdict} ${result.confidence.toFixed(2)} (${result.reason.key}; ${result.inviter.role}, ${result.intent}, level ${result.axes.personalization.level}) | ${short(row.invitation.headline)} | ${row.invitation.mutualConnections} | ${short(row.invitation.note)} | ${row.why}`,
      ),
  ];
}

const short = (text: string | null | undefined): string =>
  (text ?? '–').replaceAll(/\s+/gu, ' ').slice(0, 260);
const why = (result: EngineResult): string =>
  result.evidence
    .slice(0, 6)
    .map((e) => `${e.signal} ${e.points}`)
    .join(', ');
