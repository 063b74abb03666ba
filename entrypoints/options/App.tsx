import { useState } from 'react';
import { errorFinder } from '../../components/options/editing';
import type { OptionsTab } from '../../components/options/OptionsView';
import { OPTIONS_TABS, OptionsView } from '../../components/options/OptionsView';
import { useWords } from '../../components/words';
import { DataTab } from './DataTab';
import { MemoryTab } from './MemoryTab';
import { RepliesTab } from './RepliesTab';
import { useGoals } from './use-goals';

/** The settings page. The address' fragment names the tab, so that other surfaces can lead to it. */
export function App() {
  const words = useWords().options;
  const editor = useGoals();
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
  return (
    <OptionsView
      goals={editor.goals}
      trouble={editor.trouble}
      status={editor.status}
      canUndo={editor.canUndo}
      errorOf={errorFinder(editor.status)}
      onChange={editor.change}
      onUndo={editor.undo}
      replies={<RepliesTab />}
      memory={<MemoryTab />}
      data={<DataTab goals={editor.goals} onGoals={editor.change} onReload={editor.load} />}
      tab={tab}
      onTab={open}
    />
  );
}

function tabOfAddress(): OptionsTab {
  const named = location.hash.slice(1);
  return OPTIONS_TABS.find((tab) => tab === named) ?? 'goals';
}
