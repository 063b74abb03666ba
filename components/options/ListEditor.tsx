import { useRef, useState } from 'react';
import type { Goals, ListEntry } from '../../utils/model';
import { isSameEntry, withEntry } from '../../utils/settings/list-entries';
import { Field } from '../forms/Field';
import { SelectField } from '../forms/SelectField';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';

interface ListEditorProps {
  which: 'always' | 'never';
  lists: Goals['lists'];
  error: string;
  onChange: (lists: Goals['lists']) => void;
}

/** What was done last: told for as long as it is so, since lists change on the page and in menus too. */
interface Done {
  entry: ListEntry;
  told: 'added' | 'moved' | 'already' | 'removed';
}

/** A list of persons, companies, domains or words. */
export function ListEditor({ which, lists, error, onChange }: ListEditorProps) {
  const entries = lists[which];
  const words = useWords().lists;
  const [kind, setKind] = useState<ListEntry['kind']>('person');
  const [value, setValue] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const add = (event: React.FormEvent) => {
    event.preventDefault();
    const entry = { kind, value: value.trim() };
    if (entry.value === '') return;
    const isOn = (list: 'always' | 'never') => lists[list].some((known) => isSameEntry(known, entry));
    const isKnown = isOn(which);
    const isMoved = isOn(which === 'always' ? 'never' : 'always');
    if (!isKnown || isMoved) onChange(withEntry(lists, which, entry));
    setDone({ entry, told: isMoved ? 'moved' : isKnown ? 'already' : 'added' });
    setValue('');
  };
  const remove = (gone: ListEntry) => {
    onChange({ ...lists, [which]: entries.filter((entry) => entry !== gone) });
    setDone({ entry: gone, told: 'removed' });
    input.current?.focus();
  };
  const isSo = done && entries.some((entry) => isSameEntry(entry, done.entry)) === (done.told !== 'removed');
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
        {isSo && words[done.told](done.entry.value)}
      </p>
    </section>
  );
}
