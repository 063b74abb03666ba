import { Select } from '@base-ui/react/select';
import { useId, useState } from 'react';
import { Icon } from '../icons/Icon';
import { keysOf } from './keys-of';

export interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  choices: Record<T, string>;
  onChange: (value: T) => void;
}

/** One of a few values, by a list that opens. */
export function SelectField<T extends string>({ label, value, choices, onChange }: SelectFieldProps<T>) {
  const labelId = useId();
  // The list is drawn in the page's main part, so that it belongs to a landmark like everything else.
  const [main, setMain] = useState<HTMLElement | null>(null);
  const items = keysOf(choices).map((key) => ({ value: key, label: choices[key] }));
  return (
    <div className="field" ref={(element) => setMain(element?.closest('main') ?? null)}>
      <span id={labelId} className="legend">
        {label}
      </span>
      <Select.Root items={items} value={value} onValueChange={(next) => next !== null && onChange(next)}>
        <Select.Trigger className="select" aria-labelledby={labelId}>
          <Select.Value />
          <Select.Icon className="select-icon">
            <Icon name="chevron" size={12} />
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal container={main}>
          <Select.Positioner className="select-positioner" alignItemWithTrigger={false} sideOffset={4}>
            <Select.Popup className="select-popup" aria-labelledby={labelId}>
              {items.map((item) => (
                <Select.Item key={item.value} value={item.value} className="select-item">
                  <Select.ItemText>{item.label}</Select.ItemText>
                  <Select.ItemIndicator className="select-check">
                    <Icon name="check" size={14} />
                  </Select.ItemIndicator>
                </Select.Item>
              ))}
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}
