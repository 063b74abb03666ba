import type { RefObject } from 'react';
import { useId } from 'react';
import type { Language } from '../../utils/model';
import { keysOf } from '../forms/keys-of';
import { useWords } from '../words';
import { insertAtCaret, tagOf } from './insertion';

interface VariableButtonsProps {
  /** Where they are put in. */
  field: RefObject<HTMLTextAreaElement | null>;
  language: Language;
}

/** The variables as buttons: a click puts one in at the caret. */
export function VariableButtons({ field, language }: VariableButtonsProps) {
  const words = useWords().replies;
  const label = useId();
  return (
    <div className="variables" role="group" aria-labelledby={label}>
      <span id={label} className="quiet">
        {words.insert}
      </span>
      {keysOf(words.variables).map((name) => (
        <button
          key={name}
          type="button"
          className="variable"
          title={words.variables[name]}
          // The mouse leaves the focus where it is, so that the caret stays in sight.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => field.current && insertAtCaret(field.current, tagOf(name, language))}
        >
          <code dir="ltr">{`{{${name}}}`}</code>
        </button>
      ))}
    </div>
  );
}
