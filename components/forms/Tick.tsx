interface TickProps {
  label: string;
  help?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing that is on or off. */
export function Tick({ label, help, checked, onChange }: TickProps) {
  return (
    <label className="choice plain">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className="choice-text">
        {label}
        {help && <span className="quiet">{help}</span>}
      </span>
    </label>
  );
}
