import type { PageRow } from '../../utils/model';
import { VERDICT_ORDER } from './counts';

/** The ways in which a list can be ordered. */
export const SORTS = ['page', 'verdict', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** The rows in an order; what is equal in it stays as on the page, and what cannot be placed comes last. */
export function sortRows(rows: readonly PageRow[], sort: Sort): readonly PageRow[] {
  if (sort === 'page') return rows;
  if (sort === 'verdict') return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
  const sign = sort === 'newest' ? -1 : 1;
  const times = new Map(rows.map((row) => [row.key, timeOf(row)]));
  return rows.toSorted((a, b) => {
    const [first, second] = [times.get(a.key) ?? null, times.get(b.key) ?? null];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}

function rankOf({ judgement }: PageRow): number {
  return judgement ? VERDICT_ORDER.indexOf(judgement.assessment.verdict) : VERDICT_ORDER.length;
}

/** When a request was sent, in milliseconds; null where that is not known. */
function timeOf({ invitation }: PageRow): number | null {
  const time = Date.parse(invitation.sentAt ?? '');
  return Number.isNaN(time) ? null : time;
}

/**
 * Whether the user has still to do something about a request: no reply was copied, and it was neither handled nor corrected.
 * @param copied keys of the requests whose reply was copied here, which the memory tells of only with the next verdict.
 */
export function isUndecided({ key, judgement }: PageRow, copied: ReadonlySet<string>): boolean {
  return judgement !== null && !copied.has(key) && !judgement.memory?.mark && !judgement.memory?.corrected;
}

/** Key of the first undecided request after the one named, from the start again where none follows; null where none is left. */
export function nextUndecided(
  rows: readonly PageRow[],
  after: string | null,
  copied: ReadonlySet<string>,
): string | null {
  const at = rows.findIndex((row) => row.key === after);
  const others = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return others.find((row) => isUndecided(row, copied))?.key ?? null;
}
