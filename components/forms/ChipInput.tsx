import { useRef, useState } from 'react';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';
import { Field } from './Field';

/** What parts one text from the next, in typed and pasted lists. */
const SEPARATORS = /[,;\n、，]/u;

export interface ChipInputProps {
  label: string;
  placeholder?: string;
  help?: string;
  error?: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** How a kept value is shown; itself when absent. */
  format?: (value: string) => string;
  /** Turns what was typed into the value to keep, or null where it means nothing. */
  parse?: (text: string) => string | null;
  /** What is said of a text that `parse` refuses. */
  refusal?: (text: string) => string;
  /** Shown while typing, as the browser does it. */
  suggestions?: readonly string[];
}

/** A list of short texts: type and press Enter or comma; take away by its button, or Backspace in the empty field. */
export function ChipInput(props: ChipInputProps) {
  const words = useWords().profile.chips;
  const { values, onChange, format = (value) => value, parse = (text) => text } = props;
  const [text, setText] = useState('');
  const [status, setStatus] = useState('');
  const [refused, setRefused] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (typed: string) => {
    const next = [...values];
    setRefused('');
    for (const part of typed.split(SEPARATORS)) {
      const wanted = part.trim();
      if (wanted === '') continue;
      const value = parse(wanted);
      if (value === null) {
        setRefused(props.refusal?.(wanted) ?? '');
        setText(wanted);
        continue;
      }
      setText('');
      const isNew = !next.some((known) => known.toLowerCase() === value.toLowerCase());
      if (isNew) next.push(value);
      setStatus((isNew ? words.added : words.already)(format(value)));
    }
    if (next.length > values.length) onChange(next);
  };
  const remove = (value: string) => {
    onChange(values.filter((known) => known !== value));
    setStatus(words.removed(format(value)));
    input.current?.focus();
  };
  // A field of one line would run the lines of a pasted list together.
  const onPaste = (event: React.ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!SEPARATORS.test(pasted)) return;
    event.preventDefault();
    add(text + pasted);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = values.at(-1);
    if (event.key === 'Enter' && text.trim()) {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
  };

  return (
    <Field label={props.label} help={props.help} error={refused || props.error}>
      {(ties) => (
        <div
          className="chip-input"
          onClick={(event) => event.target === event.currentTarget && input.current?.focus()}
        >
          {values.map((value) => (
            <span key={value} className="value-chip">
              <bdi>{format(value)}</bdi>
              <button
                type="button"
                aria-label={words.remove(format(value))}
                title={words.remove(format(value))}
                onClick={() => remove(value)}
              >
                <Icon name="close" size={12} />
              </button>
            </span>
          ))}
          <input
            {...ties}
            ref={input}
            type="text"
            dir="auto"
            autoComplete="off"
            list={props.suggestions && `${ties.id}-suggestions`}
            placeholder={values.length === 0 ? props.placeholder : undefined}
            value={text}
            onChange={({ target }) =>
              SEPARATORS.test(target.value) ? add(target.value) : setText(target.value)
            }
            onPaste={onPaste}
            onKeyDown={onKeyDown}
            onBlur={() => text.trim() && add(text)}
          />
          {props.suggestions && (
            <datalist id={`${ties.id}-suggestions`}>
              {props.suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
          <span role="status" className="visually-hidden">
            {status}
          </span>
        </div>
      )}
    </Field>
  );
}
