import { keysOf } from '../forms/keys-of';
import { useWords } from '../words';
import { Group } from './GoalsSection';

/** A key of the browser: the name of its command, what it does in the browser's words, and the key as the browser writes it; '' where there is none. */
export interface CommandKey {
  name: string;
  description: string;
  key: string;
}

interface ShortcutsSectionProps {
  /** Null while they are being asked for. */
  commands: readonly CommandKey[] | null;
  /** Opens the browser's own page for keys. */
  onChange: () => void;
}

/** What a key does, and the keys that do it; none where there is none yet. */
type Row = readonly [id: string, action: string, keys: readonly string[]];

/** All keys there are, and the way to change those that the browser keeps. */
export function ShortcutsSection({ commands, onChange }: ShortcutsSectionProps) {
  const { shortcuts: words, options } = useWords();
  const { surfaceKeys, pageKeys } = words;
  const own = commands?.map(({ name, description, key }): Row => [
    name,
    // The browser speaks its own language, which need not be the one chosen here.
    keysOf(words.commands).flatMap((known) => (known === name ? words.commands[known] : []))[0] ??
      description,
    key ? [key] : [],
  ]);
  return (
    <>
      <p className="lead">{words.lead}</p>
      <Group title={words.browserTitle}>
        <p className="help">{words.browserText}</p>
        {!own && <p role="status">{options.loading}</p>}
        {own && (own.length > 0 ? <Keys rows={own} /> : <p>{words.none}</p>)}
        <div className="button-row">
          <button type="button" className="button" onClick={onChange}>
            {words.change}
          </button>
        </div>
      </Group>
      <Group title={words.surfaceTitle}>
        <Keys
          rows={[
            ['next', surfaceKeys.next, ['j', '↓']],
            ['previous', surfaceKeys.previous, ['k', '↑']],
            ['open', surfaceKeys.open, ['Enter']],
            ['copy', surfaceKeys.copy, ['c']],
            ['search', surfaceKeys.search, ['/']],
            ['close', surfaceKeys.close, ['Esc']],
          ]}
        />
      </Group>
      <Group title={words.pageTitle}>
        <Keys
          rows={[
            ['reach', pageKeys.reach, ['Tab']],
            ['press', pageKeys.press, ['Enter']],
            ['leave', pageKeys.leave, ['Esc']],
          ]}
        />
      </Group>
    </>
  );
}

/** What each key does, as a table of two columns. Keys are written from left to right in every language. */
function Keys({ rows }: { rows: readonly Row[] }) {
  const words = useWords().shortcuts;
  return (
    <table className="key-table">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.actionHead}</th>
          <th scope="col">{words.keyHead}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, action, keys]) => (
          <tr key={id}>
            <th scope="row">{action}</th>
            <td>
              {keys.length === 0 && <span className="quiet">{words.noKey}</span>}
              <span dir="ltr" className="key-pair">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
