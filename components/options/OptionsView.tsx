import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';
import { Mark } from '../icons/Mark';
import { useWords } from '../words';
import type { Editing, SaveStatus } from './editing';
import { GoalsSection } from './GoalsSection';
import { ListEditor } from './ListEditor';
import { ProfileSection } from './ProfileSection';

export type OptionsTab = 'goals' | 'profile' | 'lists' | 'replies' | 'memory' | 'data' | 'about';

export const OPTIONS_TABS: readonly OptionsTab[] = [
  'goals',
  'profile',
  'lists',
  'replies',
  'memory',
  'data',
  'about',
];

export interface OptionsViewProps extends Editing {
  status: SaveStatus;
  /** What could not be read of the stored settings, in one sentence; null where all could. */
  trouble: string | null;
  canUndo: boolean;
  onUndo: () => void;
  tab: OptionsTab;
  onTab: (tab: OptionsTab) => void;
  /** The panels that have a life of their own. */
  replies: ReactNode;
  memory: ReactNode;
  data: ReactNode;
}

/** The settings: sections as tabs, every change saved at once, the last one taken back with one button. */
export function OptionsView({
  status,
  trouble,
  canUndo,
  onUndo,
  tab,
  onTab,
  replies,
  memory,
  data,
  ...editing
}: OptionsViewProps) {
  const { options: words, lists } = useWords();
  const { goals, onChange, errorOf } = editing;
  return (
    // Extension pages allow no style elements; the components' few rules stand in options.css.
    <CSPProvider disableStyleElements>
      <Tabs.Root className="settings" orientation="vertical" value={tab} onValueChange={onTab}>
        <header className="settings-head">
          <div className="settings-title">
            <Mark size={24} />
            <h1>{words.title}</h1>
          </div>
          <div className="settings-status">
            <SaveLine status={status} />
            <button type="button" className="button" disabled={!canUndo} onClick={onUndo}>
              <Icon name="undo" size={14} />
              {words.undo}
            </button>
          </div>
        </header>
        <nav>
          <Tabs.List className="settings-tabs" aria-label={words.title}>
            {OPTIONS_TABS.map((name) => (
              <Tabs.Tab key={name} value={name} className="settings-tab">
                {words.tabs[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </nav>
        <main>
          {trouble && <p className="trouble">{trouble}</p>}
          <Tabs.Panel value="goals" className="settings-panel">
            <GoalsSection {...editing} />
          </Tabs.Panel>
          <Tabs.Panel value="profile" className="settings-panel">
            <ProfileSection {...editing} />
          </Tabs.Panel>
          <Tabs.Panel value="lists" className="settings-panel">
            <p className="lead">{lists.lead}</p>
            {(['always', 'never'] as const).map((which) => (
              <ListEditor
                key={which}
                which={which}
                entries={goals.lists[which]}
                error={errorOf(`lists.${which}`)}
                onChange={(entries) => onChange({ lists: { ...goals.lists, [which]: entries } })}
              />
            ))}
          </Tabs.Panel>
          <Tabs.Panel value="replies" className="settings-panel">
            {replies}
          </Tabs.Panel>
          <Tabs.Panel value="memory" className="settings-panel">
            {memory}
          </Tabs.Panel>
          <Tabs.Panel value="data" className="settings-panel">
            {data}
          </Tabs.Panel>
          <Tabs.Panel value="about" className="settings-panel">
            {words.aboutText.map((paragraph) => (
              <p key={paragraph} className="about">
                {paragraph}
              </p>
            ))}
          </Tabs.Panel>
        </main>
      </Tabs.Root>
    </CSPProvider>
  );
}

function SaveLine({ status }: { status: SaveStatus }) {
  const words = useWords().options;
  const texts: Record<Exclude<SaveStatus['kind'], 'invalid'>, string> = {
    unchanged: words.unchanged,
    saving: words.saving,
    saved: words.saved,
    undone: words.undone,
    failed: words.saveFailed,
  };
  const isWrong = status.kind === 'invalid' || status.kind === 'failed';
  return (
    <p role="status" className="save-line" data-status={isWrong ? 'wrong' : status.kind}>
      {status.kind === 'saved' && <Icon name="check" size={14} />}
      {status.kind === 'invalid' ? words.notSaved : texts[status.kind]}
    </p>
  );
}
