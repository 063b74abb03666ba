import type { PageRow, Verdict } from '../../utils/model';

/** The verdicts in the order in which surfaces name them. */
export const VERDICT_ORDER: readonly Verdict[] = ['accept', 'ask', 'decline', 'report'];

export type VerdictCounts = Record<Verdict, number>;

/** Counts rows by verdict; rows without a judgement yet count nowhere. */
export function countVerdicts(rows: readonly PageRow[]): VerdictCounts {
  const counts: VerdictCounts = { accept: 0, ask: 0, decline: 0, report: 0 };
  for (const row of rows) if (row.judgement) counts[row.judgement.assessment.verdict] += 1;
  return counts;
}

export type Filter = Verdict | 'all';

/**
 * The rows that a filter and a search leave, in their order.
 * @param search matched against name, headline and note; letters' case and accents do not matter.
 */
export function selectRows(rows: readonly PageRow[], filter: Filter, search: string): PageRow[] {
  const wanted = plain(search.trim());
  return rows.filter(({ invitation, judgement }) => {
    if (filter !== 'all' && judgement?.assessment.verdict !== filter) return false;
    if (wanted === '') return true;
    return [invitation.name, invitation.headline, invitation.note].some(
      (text) => text && plain(text).includes(wanted),
    );
  });
}

/** Folds case and takes off accents, for searching only. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
