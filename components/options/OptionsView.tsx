import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { useWords } from '../words';
import type { Editing } from './editing';
import type { Effect } from './GoalsEffect';
import { GoalsEffect } from './GoalsEffect';
import { GoalsSection } from './GoalsSection';
import { ListEditor } from './ListEditor';
import { ProfileSection } from './ProfileSection';
import type { Saving } from './SaveHead';
import { SaveHead } from './SaveHead';

/** The panels that have a life of their own. */
const OWN_PANELS = ['replies', 'memory', 'appearance', 'shortcuts', 'data', 'about'] as const;
type OwnPanel = (typeof OWN_PANELS)[number];

/** The tabs in which goals are edited, in one sense or another. */
const GOALS_TABS = ['goals', 'profile', 'lists'] as const;

export type OptionsTab = (typeof GOALS_TABS)[number] | OwnPanel;
export const OPTIONS_TABS: readonly OptionsTab[] = [...GOALS_TABS, ...OWN_PANELS];

export interface OptionsViewProps extends Editing {
  saving: Saving | null;
  /** What could not be read of the stored settings, in one sentence; null where all could. */
  trouble: string | null;
  tab: OptionsTab;
  onTab: (tab: OptionsTab) => void;
  /** What the changes of the goals so far do; null where there are none. */
  effect: Effect | null;
  panels: Readonly<Record<OwnPanel, ReactNode>>;
}

/** The settings: sections as tabs, every change saved at once, the last one taken back with one button. */
export function OptionsView(props: OptionsViewProps) {
  const { saving, trouble, tab, onTab, effect, panels, ...editing } = props;
  const { options: words, lists } = useWords();
  const { goals, onChange, errorOf } = editing;
  const goalsPanel = {
    goals: <GoalsSection {...editing} />,
    profile: <ProfileSection {...editing} />,
    lists: (
      <>
        <p className="lead">{lists.lead}</p>
        {(['always', 'never'] as const).map((which) => (
          <ListEditor
            key={which}
            which={which}
            lists={goals.lists}
            error={errorOf(`lists.${which}`)}
            onChange={(next) => onChange({ lists: next })}
          />
        ))}
      </>
    ),
  };
  const all = { ...goalsPanel, ...panels };
  return (
    // Extension pages allow no style elements; the components' few rules stand in options.css.
    <CSPProvider disableStyleElements>
      <Tabs.Root className="settings" orientation="vertical" value={tab} onValueChange={onTab}>
        <SaveHead saving={saving} onTab={onTab} />
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
          {OPTIONS_TABS.map((name) => (
            <Tabs.Panel key={name} value={name} className="settings-panel">
              {all[name]}
            </Tabs.Panel>
          ))}
        </main>
        {GOALS_TABS.some((name) => name === tab) && <GoalsEffect effect={effect} />}
      </Tabs.Root>
    </CSPProvider>
  );
}
