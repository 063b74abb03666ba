import { useState } from 'react';
import { AppearanceSection } from '../../components/options/AppearanceSection';
import { errorFinder } from '../../components/options/editing';
import type { OptionsTab } from '../../components/options/OptionsView';
import { OPTIONS_TABS, OptionsView } from '../../components/options/OptionsView';
import type { Saving } from '../../components/options/SaveHead';
import { useWords } from '../../components/words';
import { AboutTab } from './AboutTab';
import { DataTab } from './DataTab';
import { MemoryTab } from './MemoryTab';
import { RepliesTab } from './RepliesTab';
import { ShortcutsTab } from './ShortcutsTab';
import { useAppearance } from '../../utils/settings/use-appearance';
import { useEffectOfGoals } from './use-effect-of-goals';
import { useGoals } from '../../utils/settings/use-goals';
import { INTERFACE_LANGUAGES } from '../../utils/words/languages';

/** The interface's languages, each by its own name. */
const LANGUAGES = Object.fromEntries(INTERFACE_LANGUAGES.map(({ tag, name }) => [tag, name]));

/** The settings page. The address' fragment names the tab, so that other surfaces can lead to it. */
export function App() {
  const words = useWords().options;
  const editor = useGoals();
  const effect = useEffectOfGoals(editor.goals);
  const look = useAppearance();
  const [tab, setTab] = useState<OptionsTab>(tabOfAddress);
  const open = (name: OptionsTab) => {
    history.replaceState(null, '', `#${name}`);
    setTab(name);
  };
  if (editor.loadFailed) {
    return (
      <main className="settings-message">
        <p>{words.loadFailed}</p>
        <button type="button" className="button" onClick={editor.load}>
          {words.retry}
        </button>
      </main>
    );
  }
  if (!editor.goals) {
    return (
      <main className="settings-message">
        <p role="status">{words.loading}</p>
      </main>
    );
  }
  const goalsSaving = { status: editor.status, canUndo: editor.canUndo, onUndo: editor.undo };
  const saving: Partial<Record<OptionsTab, Saving>> = {
    goals: goalsSaving,
    profile: goalsSaving,
    lists: goalsSaving,
    data: goalsSaving,
    appearance: look.saving,
  };
  return (
    <OptionsView
      goals={editor.goals}
      trouble={(tab === 'appearance' ? look : editor).trouble}
      saving={saving[tab] ?? (editor.status.kind === 'invalid' ? goalsSaving : null)}
      errorOf={errorFinder(editor.status)}
      onChange={editor.change}
      effect={effect}
      panels={{
        replies: <RepliesTab />,
        memory: <MemoryTab />,
        appearance: (
          <AppearanceSection appearance={look.appearance} languages={LANGUAGES} onChange={look.change} />
        ),
        shortcuts: <ShortcutsTab />,
        data: <DataTab goals={editor.goals} onGoals={editor.change} onReload={editor.load} />,
        about: <AboutTab appearance={look.appearance} />,
      }}
      tab={tab}
      onTab={open}
    />
  );
}

function tabOfAddress(): OptionsTab {
  const named = location.hash.slice(1);
  return OPTIONS_TABS.find((tab) => tab === named) ?? 'goals';
}
