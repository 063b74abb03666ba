import { useRef } from 'react';
import type { Profile } from '../../utils/model';
import { Field } from '../forms/Field';
import { Icon } from '../icons/Icon';
import { useWords } from '../words';

type Positions = Profile['positions'];
type Position = Exclude<Positions[number], string>;

interface PositionsEditorProps {
  positions: Positions;
  error: string;
  onChange: (positions: Positions) => void;
}

/** Positions held, newest first: title, company, and from when to when. */
export function PositionsEditor({ positions, error, onChange }: PositionsEditorProps) {
  const words = useWords().profile.positions;
  const editor = useRef<HTMLFieldSetElement>(null);
  const replace = (at: number, position: Position) =>
    onChange(positions.map((known, index) => (index === at ? position : known)));
  const add = () => {
    onChange([...positions, {}]);
    // The new line is drawn by then; its first field is where one wants to be.
    requestAnimationFrame(() =>
      editor.current?.querySelector<HTMLInputElement>('.position:last-of-type input')?.focus(),
    );
  };
  const remove = (at: number) => {
    onChange(positions.filter((_, index) => index !== at));
    editor.current?.querySelector<HTMLButtonElement>('.add')?.focus();
  };
  return (
    <fieldset className="positions" ref={editor}>
      <legend className="legend">{words.label}</legend>
      {positions.length === 0 && <p className="help">{words.empty}</p>}
      {positions.map((position, index) => (
        <PositionLine
          // Positions have no identity of their own; their place is the nearest thing to one.
          key={index}
          number={index + 1}
          position={typeof position === 'string' ? { title: position } : position}
          onChange={(next) => replace(index, next)}
          onRemove={() => remove(index)}
        />
      ))}
      <p className="error" role="status">
        {error}
      </p>
      <button type="button" className="button add" onClick={add}>
        <Icon name="plus" size={14} />
        {words.add}
      </button>
    </fieldset>
  );
}

interface PositionLineProps {
  number: number;
  position: Position;
  onChange: (position: Position) => void;
  onRemove: () => void;
}

function PositionLine({ number, position, onChange, onRemove }: PositionLineProps) {
  const words = useWords().profile.positions;
  const parts = ['title', 'company', 'from', 'to'] as const;
  const name = position.title || position.company || String(number);
  return (
    <div className="position" role="group" aria-label={words.numbered(number)}>
      {parts.map((part) => (
        <Field key={part} label={words[part]}>
          {(ties) => (
            <input
              {...ties}
              type="text"
              dir="auto"
              autoComplete="off"
              placeholder={part === 'to' ? words.toHint : undefined}
              value={position[part] ?? ''}
              onChange={(event) => onChange({ ...position, [part]: event.target.value || null })}
            />
          )}
        </Field>
      ))}
      <button
        type="button"
        className="icon-button"
        aria-label={words.remove(name)}
        title={words.remove(name)}
        onClick={onRemove}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
