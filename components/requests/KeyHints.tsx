import { useWords } from '../words';

/** The keys of the list, by what they do. Keys of the keyboard are named alike everywhere. */
const KEYS = [
  ['move', ['j', 'k']],
  ['open', ['Enter']],
  ['copy', ['c']],
  ['undecided', ['n']],
  ['search', ['/']],
  ['close', ['Esc']],
] as const;

/** The keys of the list, for somebody who asked for them. */
export function KeyHints({ id }: { id: string }) {
  const { keys, keysLabel } = useWords().requests;
  return (
    <ul role="list" className="key-hints" id={id} aria-label={keysLabel}>
      {KEYS.map(([what, names]) => (
        <li key={what}>
          <span className="key-names">
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </span>
          {keys[what]}
        </li>
      ))}
    </ul>
  );
}
