import type { ReactNode } from 'react';
import { CheckChoices, RadioChoices } from '../forms/Choices';
import { ChipInput } from '../forms/ChipInput';
import { SelectField } from '../forms/SelectField';
import { useWords } from '../words';
import type { Editing } from './editing';
import { LanguagesInput } from './LanguagesInput';
import { PayField } from './PayField';

/** What the user looks for and whom they accept. */
export function GoalsSection({ goals, onChange, errorOf }: Editing) {
  const words = useWords().options;
  const chips = (key: 'targetRoles' | 'skills' | 'industries' | 'avoidIndustries' | 'locations') => (
    <ChipInput
      label={words[key][0] ?? ''}
      placeholder={words[key][1]}
      values={goals[key]}
      error={errorOf(key)}
      onChange={(values) => onChange({ [key]: values })}
    />
  );
  const companies = (key: 'prefer' | 'avoid') => (
    <ChipInput
      label={words[key][0] ?? ''}
      placeholder={words[key][1]}
      values={goals.companies[key]}
      error={errorOf(`companies.${key}`)}
      onChange={(values) => onChange({ companies: { ...goals.companies, [key]: values } })}
    />
  );
  return (
    <>
      <p className="lead">{words.goalsLead}</p>
      <RadioChoices {...words.intent} value={goals.intent} onChange={(intent) => onChange({ intent })} />
      <RadioChoices
        {...words.acceptOnly}
        value={goals.acceptOnly}
        onChange={(acceptOnly) => onChange({ acceptOnly })}
      />
      <Group title={words.workTitle}>
        {chips('targetRoles')}
        {chips('skills')}
        <SelectField
          label={words.seniority}
          value={goals.seniority ?? 'any'}
          choices={{ any: words.seniorityAny, ...words.seniorities }}
          onChange={(seniority) => onChange({ seniority: seniority === 'any' ? null : seniority })}
        />
        <CheckChoices
          {...words.contractTypes}
          values={goals.contractTypes}
          onChange={(contractTypes) => onChange({ contractTypes })}
        />
      </Group>
      <Group title={words.placeTitle}>
        {chips('locations')}
        <RadioChoices {...words.remote} value={goals.remote} onChange={(remote) => onChange({ remote })} />
        <LanguagesInput
          values={goals.languages}
          error={errorOf('languages')}
          onChange={(languages) => onChange({ languages })}
        />
      </Group>
      <Group title={words.payTitle}>
        <PayField salary={goals.salary} errorOf={errorOf} onChange={(salary) => onChange({ salary })} />
        <label className="choice plain">
          <input
            type="checkbox"
            checked={goals.askAboutPay}
            onChange={(event) => onChange({ askAboutPay: event.target.checked })}
          />
          <span>{words.askAboutPay}</span>
        </label>
      </Group>
      <Group title={words.companyTitle}>
        {chips('industries')}
        {chips('avoidIndustries')}
        {companies('prefer')}
        {companies('avoid')}
      </Group>
    </>
  );
}

/** A titled part of a section. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="group">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
