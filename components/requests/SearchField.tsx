import type { Ref } from 'react';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';

interface SearchFieldProps {
  ref: Ref<HTMLInputElement>;
  value: string;
  onChange: (value: string) => void;
  /** Enter, arrow down, or Escape in an empty field: back to the list. */
  onLeave: () => void;
}

/** Search over what the list holds. Escape empties it first, then leaves it. */
export function SearchField({ ref, value, onChange, onLeave }: SearchFieldProps) {
  const words = useWords().requests;
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && value) onChange('');
    else if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="search">
      <Icon name="search" size={14} />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        aria-keyshortcuts="/"
        aria-label={words.searchLabel}
        placeholder={words.searchPlaceholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {!value && <kbd aria-hidden="true">/</kbd>}
      {value && (
        <button
          type="button"
          className="icon-button"
          aria-label={words.clearSearch}
          onClick={() => onChange('')}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </div>
  );
}
