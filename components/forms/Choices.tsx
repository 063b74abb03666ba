import { useId } from 'react';
import { keysOf } from './keys-of';

/** A choice as words hold it: its name, or its name with a line of explanation. */
type ChoiceWords = string | readonly string[];

interface RadioChoicesProps<T extends string> {
  label: string;
  help?: string;
  choices: Record<T, ChoiceWords>;
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, all in view. */
export function RadioChoices<T extends string>({
  label,
  help,
  choices,
  value,
  onChange,
}: RadioChoicesProps<T>) {
  const group = useId();
  return (
    <fieldset className="choices">
      <legend className="legend">{label}</legend>
      {help && <p className="help">{help}</p>}
      <div className="choice-grid">
        {keysOf(choices).map((key) => (
          <Choice key={key} words={choices[key]}>
            <input type="radio" name={group} checked={key === value} onChange={() => onChange(key)} />
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckChoicesProps<T extends string> {
  label: string;
  help?: string;
  choices: Record<T, ChoiceWords>;
  values: readonly T[];
  onChange: (values: T[]) => void;
}

/** Any of a few. The order of the choices is kept. */
export function CheckChoices<T extends string>({
  label,
  help,
  choices,
  values,
  onChange,
}: CheckChoicesProps<T>) {
  const keys = keysOf(choices);
  const toggle = (key: T) =>
    onChange(keys.filter((known) => (known === key ? !values.includes(key) : values.includes(known))));
  return (
    <fieldset className="choices">
      <legend className="legend">{label}</legend>
      {help && <p className="help">{help}</p>}
      <div className="choice-grid narrow">
        {keys.map((key) => (
          <Choice key={key} words={choices[key]}>
            <input type="checkbox" checked={values.includes(key)} onChange={() => toggle(key)} />
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function Choice({ words, children }: { words: ChoiceWords; children: React.ReactNode }) {
  const [name, explanation] = typeof words === 'string' ? [words] : words;
  return (
    <label className="choice">
      {children}
      <span className="choice-text">
        {name}
        {explanation && <span className="quiet">{explanation}</span>}
      </span>
    </label>
  );
}
