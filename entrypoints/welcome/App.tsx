import { useEffect } from 'react';
import { browser } from 'wxt/browser';
import { errorFinder } from '../../components/options/editing';
import { WelcomeView } from '../../components/welcome/WelcomeView';
import { INVITATIONS } from '../../utils/surface/actions';
import { useAppearance } from '../../utils/settings/use-appearance';
import { useGoals } from '../../utils/settings/use-goals';
import { useImport } from '../../utils/settings/use-import';
import { useAgreement } from './use-agreement';
import { useDemo } from './use-demo';
import { goalsSchema } from '../../utils/model';

/** Stands in for the goals until they are read, and where they cannot be. */
const NO_GOALS = goalsSchema.parse({});

/** The welcome tab: opened once after installing, and again from the settings. */
export function App() {
  const editor = useGoals();
  const goals = editor.goals ?? NO_GOALS;
  const demo = useDemo(editor.goals ?? (editor.loadFailed ? NO_GOALS : null));
  const importing = useImport(goals, editor.change);
  const { appearance, change } = useAppearance();
  const agreement = useAgreement();
  useEffect(() => {
    // What the address names stands there only now.
    const named = location.hash && document.getElementById(location.hash.slice(1));
    if (named) named.scrollIntoView();
  }, []);
  return (
    <WelcomeView
      goals={goals}
      onChange={editor.change}
      errorOf={errorFinder(editor.status)}
      demo={demo}
      importing={importing}
      page={appearance?.page ?? 'badges'}
      onPage={(page) => change({ page })}
      agreement={agreement}
      invitationsPage={INVITATIONS}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
