import { useWords } from '../words';

/** The keys of the list, shown where they work. */
export function KeyHints() {
  const { keys, keysLabel } = useWords().requests;
  return (
    <ul role="list" className="key-hints" aria-label={keysLabel}>
      <li>
        <kbd>j</kbd> <kbd>k</kbd> {keys.move}
      </li>
      <li>
        <kbd>Enter</kbd> {keys.open}
      </li>
      <li>
        <kbd>c</kbd> {keys.copy}
      </li>
      <li>
        <kbd>/</kbd> {keys.search}
      </li>
    </ul>
  );
}
