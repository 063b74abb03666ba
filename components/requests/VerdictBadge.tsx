import type { Summary, Verdict } from '../../utils/model';
import { VerdictIcon } from '../icons/Icon';

/** A verdict as icon, word and colour; each of the three tells it alone. */
export function VerdictBadge({
  verdict,
  summary,
}: {
  verdict: Verdict;
  summary: Pick<Summary, 'label' | 'perhaps'>;
}) {
  return (
    <span className="verdict-badge" data-verdict={verdict}>
      <VerdictIcon verdict={verdict} perhaps={summary.perhaps} size={14} />
      {summary.label}
    </span>
  );
}
