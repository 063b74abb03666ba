import type { Profile } from '../../utils/model';
import { ChipInput } from '../forms/ChipInput';
import { Field } from '../forms/Field';
import { useWords } from '../words';
import type { Editing } from './editing';
import { Group } from './GoalsSection';
import { PositionsEditor } from './PositionsEditor';

const EMPTY: Profile = { positions: [], schools: [], skills: [], topics: [] };

/** The user's own facts, which ground what a note claims to know of them. */
export function ProfileSection({ goals, onChange, errorOf }: Editing) {
  const words = useWords().profile;
  const profile = goals.profile ?? EMPTY;
  const change = (patch: Partial<Profile>) => onChange({ profile: { ...profile, ...patch } });
  const chips = (key: 'schools' | 'skills' | 'topics', help?: string) => (
    <ChipInput
      label={words[key][0] ?? ''}
      placeholder={words[key][1]}
      help={help}
      values={profile[key]}
      error={errorOf(`profile.${key}`)}
      onChange={(values) => change({ [key]: values })}
    />
  );
  const text = (key: 'name' | 'headline') => (
    <Field label={words[key]} error={errorOf(`profile.${key}`)}>
      {(ties) => (
        <input
          {...ties}
          type="text"
          dir="auto"
          autoComplete={key === 'name' ? 'name' : 'off'}
          value={profile[key] ?? ''}
          onChange={(event) => change({ [key]: event.target.value || null })}
        />
      )}
    </Field>
  );
  return (
    <>
      <p className="lead">{words.lead}</p>
      <Group title={words.factsTitle}>
        {text('name')}
        {text('headline')}
        <Field label={words.about} error={errorOf('profile.about')}>
          {(ties) => (
            <textarea
              {...ties}
              rows={4}
              dir="auto"
              value={profile.about ?? ''}
              onChange={(event) => change({ about: event.target.value || null })}
            />
          )}
        </Field>
      </Group>
      <Group title={words.workTitle}>
        <PositionsEditor
          positions={profile.positions}
          error={errorOf('profile.positions')}
          onChange={(positions) => change({ positions })}
        />
        {chips('schools')}
      </Group>
      <Group title={words.knowTitle}>
        {chips('topics', words.topicsHelp)}
        {chips('skills')}
      </Group>
    </>
  );
}
