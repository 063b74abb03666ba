import { RadioChoices } from '../forms/Choices';
import { ChipInput } from '../forms/ChipInput';
import type { Editing } from '../options/editing';
import { LanguagesInput } from '../options/LanguagesInput';
import { useWords } from '../words';

/** Four questions on what the user looks for; each may stay unanswered. */
export function Questions({ goals, onChange, errorOf }: Editing) {
  const words = useWords().options;
  const chips = (key: 'targetRoles' | 'locations') => (
    <ChipInput
      label={words[key][0] ?? ''}
      placeholder={words[key][1]}
      values={goals[key]}
      error={errorOf(key)}
      onChange={(values) => onChange({ [key]: values })}
    />
  );
  return (
    <>
      <RadioChoices
        label={words.intent.label}
        choices={words.intent.choices}
        value={goals.intent}
        onChange={(intent) => onChange({ intent })}
      />
      {chips('targetRoles')}
      {chips('locations')}
      <RadioChoices {...words.remote} value={goals.remote} onChange={(remote) => onChange({ remote })} />
      <LanguagesInput
        values={goals.languages}
        error={errorOf('languages')}
        onChange={(languages) => onChange({ languages })}
      />
    </>
  );
}
