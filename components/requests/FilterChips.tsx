import { VerdictIcon } from '../icons/Icon';
import { useWords } from '../words';
import type { Filter, VerdictCounts } from './counts';
import { VERDICT_ORDER } from './counts';

interface FilterChipsProps {
  counts: VerdictCounts;
  selected: Filter;
  onSelect: (filter: Filter) => void;
}

/** One chip a verdict with its count, and "All". Pressing the pressed chip shows all again. */
export function FilterChips({ counts, selected, onSelect }: FilterChipsProps) {
  const words = useWords().requests;
  return (
    <div className="filter-chips" role="group" aria-label={words.filterLabel}>
      <button
        type="button"
        className="chip"
        aria-pressed={selected === 'all'}
        onClick={() => onSelect('all')}
      >
        {words.all}
      </button>
      {VERDICT_ORDER.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="chip"
          data-verdict={verdict}
          aria-pressed={selected === verdict}
          disabled={counts[verdict] === 0 && selected !== verdict}
          title={words.verdicts[verdict]}
          onClick={() => onSelect(selected === verdict ? 'all' : verdict)}
        >
          <VerdictIcon verdict={verdict} size={12} />
          {words.verdictChips[verdict]} <span className="count">{counts[verdict]}</span>
        </button>
      ))}
    </div>
  );
}
