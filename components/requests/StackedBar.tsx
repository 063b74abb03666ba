import { useWords } from '../words';
import type { VerdictCounts } from './counts';
import { VERDICT_ORDER } from './counts';

/** The page's verdicts as one thin bar; a screen reader hears the same as a sentence. */
export function StackedBar({ counts }: { counts: VerdictCounts }) {
  const words = useWords().requests;
  const present = VERDICT_ORDER.filter((verdict) => counts[verdict] > 0);
  if (present.length === 0) return null;
  const sentence = words.verdictsInAll(
    present.map((verdict) => words.verdictCounts[verdict](counts[verdict])),
  );
  return (
    <div className="stacked-bar" role="img" aria-label={sentence} title={sentence}>
      {present.map((verdict) => (
        <span key={verdict} data-verdict={verdict} style={{ flexGrow: counts[verdict] }} />
      ))}
    </div>
  );
}
