import type { Appearance } from '../../utils/model';
import { RadioChoices } from '../forms/Choices';
import { SelectField } from '../forms/SelectField';
import { Tick } from '../forms/Tick';
import { useWords } from '../words';
import { Group } from './GoalsSection';
import { PageChoice } from './PageChoice';

export interface AppearanceSectionProps {
  /** Null while it is being read. */
  appearance: Appearance | null;
  /** The interface's languages by their tags, each by its own name. */
  languages: Readonly<Record<string, string>>;
  onChange: (patch: Partial<Appearance>) => void;
}

/** Stand for "none chosen" in the controls, which know texts alone. */
const AS_BROWSER = 'auto';
const AS_SYSTEM = 'system';

/** How Winnow looks and where it shows itself. */
export function AppearanceSection({ appearance, languages, onChange }: AppearanceSectionProps) {
  const { appearance: words, options } = useWords();
  if (!appearance) return <p role="status">{options.loading}</p>;
  const chosen = appearance.language ?? AS_BROWSER;
  const choices: Record<string, string> = { [AS_BROWSER]: words.languageAuto, ...languages };
  return (
    <>
      <p className="lead">{words.lead}</p>
      <Group title={words.placeTitle}>
        <PageChoice value={appearance.page} onChange={(page) => onChange({ page })} />
      </Group>
      <Group title={words.languageTitle}>
        <div>
          <SelectField
            label={words.language}
            value={Object.hasOwn(choices, chosen) ? chosen : AS_BROWSER}
            choices={choices}
            onChange={(language) => onChange({ language: language === AS_BROWSER ? null : language })}
          />
          <p className="help">{words.languageHelp}</p>
        </div>
        <div>
          <RadioChoices
            {...words.theme}
            value={appearance.theme ?? AS_SYSTEM}
            onChange={(theme) => onChange({ theme: theme === AS_SYSTEM ? null : theme })}
          />
          <p className="help">{words.themeHelp}</p>
          <p className="help">{words.motion}</p>
        </div>
      </Group>
      <Group title={words.toolbarTitle}>
        <Tick
          label={words.count}
          help={words.countHelp}
          checked={appearance.count}
          onChange={(count) => onChange({ count })}
        />
      </Group>
    </>
  );
}
