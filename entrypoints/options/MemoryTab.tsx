import { useCallback, useEffect, useState } from 'react';
import { MemorySection } from '../../components/options/MemorySection';
import { send } from '../../utils/messaging/client';
import { writeHistoryCsv } from '../../utils/archive';
import type { MemoryLook } from '../../utils/model';
import { createShelf } from '../../utils/storage/shelf';
import { offerFile } from './offer-file';

const shelf = createShelf();

/** The memory's panel: asks the background each time it is opened and after each change. */
export function MemoryTab() {
  const [look, setLook] = useState<MemoryLook | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    send('surface:read-memory', null).then(setLook, () => setFailed(true));
  }, []);
  useEffect(load, [load]);
  return (
    <MemorySection
      look={look}
      failed={failed}
      onSettings={async (settings) => {
        const answer = await send('surface:save-memory-settings', { settings }).catch(() => null);
        if (answer?.ok) load();
        return answer?.ok ?? false;
      }}
      onHandled={(key, handled) => void send('surface:handled', { key, handled }).then(load, load)}
      onTable={async () => saveTable().catch(() => null)}
      onWipe={async () => {
        await send('surface:wipe-memory', null);
        load();
      }}
    />
  );
}

async function saveTable(): Promise<number> {
  const entries = await shelf.all();
  const day = new Date().toISOString().slice(0, 10);
  offerFile(`winnow-history-${day}.csv`, writeHistoryCsv(entries), 'text/csv;charset=utf-8');
  return entries.length;
}
