import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { CommandKey } from '../../components/options/ShortcutsSection';
import { ShortcutsSection } from '../../components/options/ShortcutsSection';

/** Chrome's and Edge's page for keys. No link may lead there, but a tab may be opened on it. */
const CHROME_KEYS = 'chrome://extensions/shortcuts';

/** Firefox opens its page for keys by a call of its own. */
interface Commands {
  getAll: unknown;
  openShortcutSettings?: () => Promise<void>;
}

/** The panel of keys: asks the browser each time the page comes to the front, since they are changed elsewhere. */
export function ShortcutsTab() {
  const [commands, setCommands] = useState<readonly CommandKey[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const found = await browser.commands.getAll().catch(() => []);
      if (life.signal.aborted) return;
      setCommands(
        found.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, key: shortcut })),
      );
    };
    const readInSight = () => {
      if (document.visibilityState === 'visible') void read();
    };
    document.addEventListener('visibilitychange', readInSight, { signal: life.signal });
    addEventListener('focus', readInSight, { signal: life.signal });
    void read();
    return () => life.abort();
  }, []);
  return <ShortcutsSection commands={commands} onChange={() => void openKeys().catch(() => null)} />;
}

async function openKeys(): Promise<void> {
  const { openShortcutSettings }: Commands = browser.commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_KEYS });
}
