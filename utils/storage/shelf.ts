import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { HistoryEntry } from '../model';

/** An entry under the key by which it is found again. */
export type KeptEntry = HistoryEntry & { key: string };

/** Where the history's entries are kept. */
export interface Shelf {
  all: () => Promise<KeptEntry[]>;
  put: (entries: readonly KeptEntry[]) => Promise<void>;
  clear: () => Promise<void>;
}

interface HistorySchema extends DBSchema {
  requests: { key: string; value: KeptEntry };
}

export const HISTORY_DATABASE = 'winnow-history';

/**
 * The shelf in IndexedDB. Opened at the first use and anew after the browser closed it.
 * Its methods reject where the browser refuses storage.
 */
export function createShelf(): Shelf {
  let opened: Promise<IDBPDatabase<HistorySchema>> | null = null;
  const forget = (): void => {
    opened = null;
  };

  function open(): Promise<IDBPDatabase<HistorySchema>> {
    opened ??= openDB<HistorySchema>(HISTORY_DATABASE, 1, {
      upgrade(database) {
        database.createObjectStore('requests', { keyPath: 'key' });
      },
      // Another part of Winnow wants to delete or upgrade it: step aside.
      blocking(_current, _blocked, event) {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  }

  return {
    all: async () => (await open()).getAll('requests'),
    async put(entries) {
      const transaction = (await open()).transaction('requests', 'readwrite');
      await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
    },
    clear: async () => (await open()).clear('requests'),
  };
}
