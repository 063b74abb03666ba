import { useRef, useState } from 'react';
import type { BackupLook, DataActions } from '../../components/options/data-look';
import type { Backup } from '../../utils/archive';
import { decodeText, readBackup, writeBackup } from '../../utils/archive';
import { send } from '../../utils/messaging/client';
import { storedAppearance } from '../../utils/storage/appearance';
import { storedGoals } from '../../utils/storage/goals';
import { storedMemorySettings } from '../../utils/storage/memory-settings';
import { createShelf } from '../../utils/storage/shelf';
import { storedReplySettings } from '../../utils/storage/templates';
import { offerFile } from './offer-file';

type Actions = Pick<DataActions, 'onSave' | 'onBackupFile' | 'onRestore' | 'onUndoRestore'>;

const shelf = createShelf();

/** Saves and restores everything; what was before a restoring is held until the page goes. */
export function useBackup(onReload: () => void): { look: BackupLook; actions: Actions } {
  const [look, setLook] = useState<BackupLook>({ kind: 'idle' });
  const offered = useRef<Backup | null>(null);
  const before = useRef<Backup | null>(null);

  const save = async () => {
    const backup = await everything();
    const day = backup.madeAt.slice(0, 10);
    offerFile(`winnow-backup-${day}.json`, writeBackup(backup), 'application/json');
    setLook({ kind: 'saved', requests: backup.requests.length });
  };
  const consider = async (file: File) => {
    const read = readBackup(decodeText(new Uint8Array(await file.arrayBuffer())));
    if (!read.ok) return setLook({ kind: 'refused', reason: read.reason });
    offered.current = read.value;
    const { madeAt, requests, connections } = read.value;
    setLook({ kind: 'ask', madeAt, requests: requests.length, connections: connections.length });
  };
  const restore = async () => {
    const backup = offered.current;
    if (!backup) return;
    const old = await everything();
    try {
      await put(backup, false);
      before.current = old;
      setLook({ kind: 'restored' });
    } catch {
      // Half of it may stand: what was before comes back whole.
      await put(old, true).catch(() => undefined);
      setLook({ kind: 'restore-failed' });
    }
    onReload();
  };
  const undo = async () => {
    if (before.current) await put(before.current, true);
    before.current = null;
    setLook({ kind: 'undone' });
    onReload();
  };

  return {
    look,
    actions: {
      onSave: () => void save().catch(() => setLook({ kind: 'save-failed' })),
      onBackupFile: (file) => void consider(file).catch(() => setLook({ kind: 'restore-failed' })),
      onRestore: (go) =>
        go ? void restore().catch(() => setLook({ kind: 'restore-failed' })) : setLook({ kind: 'idle' }),
      onUndoRestore: () => void undo().catch(() => setLook({ kind: 'restore-failed' })),
    },
  };
}

async function everything(): Promise<Backup> {
  const [goals, settings, replies, appearance, requests, connections] = await Promise.all([
    storedGoals.read(),
    storedMemorySettings.read(),
    storedReplySettings.read(),
    storedAppearance.read(),
    shelf.all(),
    shelf.connections(),
  ]);
  return {
    madeAt: new Date().toISOString(),
    goals: goals.value,
    settings: settings.value,
    replies: replies.value,
    appearance: appearance.value,
    requests,
    connections,
  };
}

/** Puts a backup in place; the requests go in with all or none. */
async function put(
  { requests, connections, goals, settings, replies, appearance }: Backup,
  replace: boolean,
): Promise<void> {
  await shelf.take({ requests, connections }, { replace });
  await storedGoals.write(goals);
  await storedMemorySettings.write(settings);
  await storedReplySettings.write(replies);
  if (appearance) await storedAppearance.write(appearance);
  await send('surface:memory-changed', null);
}
