import { useState } from 'react';
import type { Salary } from '../../utils/model';
import { Field } from '../forms/Field';
import { SelectField } from '../forms/SelectField';
import { useWords } from '../words';

interface PayFieldProps {
  salary: Salary | null;
  errorOf: (path: string) => string;
  onChange: (salary: Salary | null) => void;
}

/** Currencies offered while typing; any three-letter code is taken. */
const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'JPY',
  'INR',
  'BRL',
  'SGD',
];

/** The least pay: amount, currency, period. Without an amount there is no pay floor, but the rest is remembered. */
export function PayField({ salary, errorOf, onChange }: PayFieldProps) {
  const words = useWords().options.pay;
  const [kept, setKept] = useState<Salary>(salary ?? { min: 0, currency: 'EUR', period: 'year' });
  const shown = salary ?? kept;
  const change = (patch: Partial<Salary>) => {
    const next = { ...shown, ...patch };
    setKept(next);
    onChange(patch.min === undefined && salary === null ? null : next);
  };
  return (
    <fieldset className="pay">
      <legend className="legend">{words.label}</legend>
      <p className="help">{words.help}</p>
      <div className="pay-parts">
        <Field label={words.amount} error={errorOf('salary.min')}>
          {(ties) => (
            <input
              {...ties}
              type="number"
              inputMode="decimal"
              min={0}
              step="any"
              value={salary?.min ?? ''}
              onChange={({ target }) =>
                target.value === '' ? onChange(null) : change({ min: target.valueAsNumber })
              }
            />
          )}
        </Field>
        <Field label={words.currency} error={errorOf('salary.currency')}>
          {(ties) => (
            <>
              <input
                {...ties}
                type="text"
                list={`${ties.id}-codes`}
                autoComplete="off"
                autoCapitalize="characters"
                maxLength={3}
                value={shown.currency}
                onChange={({ target }) => change({ currency: target.value.toUpperCase() })}
              />
              <datalist id={`${ties.id}-codes`}>
                {CURRENCIES.map((code) => (
                  <option key={code} value={code} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <SelectField
          label={words.period}
          value={shown.period}
          choices={words.periods}
          onChange={(period) => change({ period })}
        />
      </div>
    </fieldset>
  );
}
