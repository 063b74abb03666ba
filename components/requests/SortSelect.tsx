import { Icon } from '../icons/Icon';
import { useWords } from '../words';
import type { Sort } from './order';
import { SORTS } from './order';

/** The order of the list. The browser's own list: it opens beyond the popup's edges, and by every key that people know. */
export function SortSelect({ value, onChange }: { value: Sort; onChange: (sort: Sort) => void }) {
  const words = useWords().requests;
  return (
    <label className="sort">
      <Icon name="sort" size={14} />
      <span className="visually-hidden">{words.sortLabel}</span>
      <select
        value={value}
        onChange={({ target }) => onChange(SORTS.find((sort) => sort === target.value) ?? 'page')}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}
