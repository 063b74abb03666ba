import { useRef, useState } from 'react';
import type { ListEntry } from '../../utils/model';
import { Field } from '../forms/Field';
import { SelectField } from '../forms/SelectField';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';

interface ListEditorProps {
  which: 'always' | 'never';
  entries: readonly ListEntry[];
  error: string;
  onChange: (entries: ListEntry[]) => void;
}

/** A list of persons, companies, domains or words. */
export function ListEditor({ which, entries, error, onChange }: ListEditorProps) {
  const words = useWords().lists;
  const [kind, setKind] = useState<ListEntry['kind']>('person');
  const [value, setValue] = useState('');
  const [status, setStatus] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (event: React.FormEvent) => {
    event.preventDefault();
    const entry = value.trim();
    if (entry === '') return;
    const isKnown = entries.some(
      (known) => known.kind === kind && known.value.toLowerCase() === entry.toLowerCase(),
    );
    if (!isKnown) onChange([...entries, { kind, value: entry }]);
    setStatus((isKnown ? words.already : words.added)(entry));
    setValue('');
  };
  const remove = (gone: ListEntry) => {
    onChange(entries.filter((entry) => entry !== gone));
    setStatus(words.removed(gone.value));
    input.current?.focus();
  };
  return (
    <section className="group">
      <h2>{words[which].label}</h2>
      <form className="list-add" onSubmit={add} noValidate>
        <SelectField label={words.kindLabel} value={kind} choices={words.kinds} onChange={setKind} />
        <Field label={words.valueLabel} error={error}>
          {(ties) => (
            <input
              {...ties}
              ref={input}
              type="text"
              dir="auto"
              autoComplete="off"
              placeholder={words.hints[kind]}
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          )}
        </Field>
        <button type="submit" className="button" aria-label={words[which].add}>
          <Icon name="plus" size={14} />
          {words.addShort}
        </button>
      </form>
      {entries.length === 0 ? (
        <p className="help">{words[which].empty}</p>
      ) : (
        <ul role="list" className="entries">
          {entries.map((entry) => (
            <li key={`${entry.kind}:${entry.value}`}>
              <span className="quiet">{words.kinds[entry.kind]}</span>
              <bdi>{entry.value}</bdi>
              <button
                type="button"
                className="icon-button"
                aria-label={words.remove(entry.value)}
                title={words.remove(entry.value)}
                onClick={() => remove(entry)}
              >
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="visually-hidden">
        {status}
      </p>
    </section>
  );
}
