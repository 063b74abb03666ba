import type { ReactNode } from 'react';
import { useId } from 'react';

/** What a field hands to its input: the ties between label, help, error and input. */
export interface InputTies {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  /** A word beside the label, such as "optional". */
  hint?: string;
  help?: string;
  /** One sentence; empty where nothing is wrong. */
  error?: string;
  children: (ties: InputTies) => ReactNode;
}

/** A labelled input with its help and its error, tied together for assistive technology. */
export function Field({ label, hint, help, error, children }: FieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const describedBy = [help && helpId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {hint && <span className="quiet"> {hint}</span>}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {help && (
        <p id={helpId} className="help">
          {help}
        </p>
      )}
      <p id={errorId} className="error" role="status">
        {error}
      </p>
    </div>
  );
}
