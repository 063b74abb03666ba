import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { KeptEntry, KnownPerson } from '../model';
import { migrateEntry, UNCORRECTED } from './entries';

/** All that the memory holds. */
export interface ShelfContent {
  requests: readonly KeptEntry[];
  /** Absent: those on the shelf stay. */
  connections?: readonly KnownPerson[];
}

export interface TakeOptions {
  /** Whether what is on the shelf goes; else entries of other keys stay. Connections always replace those before. */
  replace?: boolean;
  /** Ends the taking with nothing taken. */
  signal?: AbortSignal;
  /** Told now and then how many entries are done. */
  onProgress?: (done: number) => void;
}

/** Where the memory is kept. */
export interface Shelf {
  all: () => Promise<KeptEntry[]>;
  connections: () => Promise<KnownPerson[]>;
  put: (entries: readonly KeptEntry[]) => Promise<void>;
  remove: (keys: readonly string[]) => Promise<void>;
  clear: () => Promise<void>;
  /** Takes everything or nothing. @throws where it was cancelled or the browser refuses */
  take: (content: ShelfContent, options?: TakeOptions) => Promise<void>;
}

interface HistorySchema extends DBSchema {
  requests: { key: string; value: KeptEntry };
  connections: { key: string; value: KnownPerson };
}

export const HISTORY_DATABASE = 'winnow-history';
const VERSION = 3;
/** Entries put before the progress is told, and a cancelling heard. */
const STRIDE = 500;

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
    opened ??= openDB<HistorySchema>(HISTORY_DATABASE, VERSION, {
      async upgrade(database, from, _to, transaction) {
        if (from < 1) database.createObjectStore('requests', { keyPath: 'key' });
        if (from < 2) database.createObjectStore('connections', { keyPath: 'key' });
        if (from < 1) return;
        // A failure in here leaves the database as it was.
        const requests = transaction.objectStore('requests');
        for (const entry of await requests.getAll())
          await requests.put(from < 2 ? migrateEntry(entry) : { ...UNCORRECTED, ...entry });
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
    connections: async () => (await open()).getAll('connections'),
    async put(entries) {
      const transaction = (await open()).transaction('requests', 'readwrite');
      await Promise.all([...entries.map((entry) => transaction.store.put(entry)), transaction.done]);
    },
    async remove(keys) {
      const transaction = (await open()).transaction('requests', 'readwrite');
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    },
    async clear() {
      const transaction = (await open()).transaction(['requests', 'connections'], 'readwrite');
      await Promise.all([
        transaction.objectStore('requests').clear(),
        transaction.objectStore('connections').clear(),
        transaction.done,
      ]);
    },
    async take({ requests, connections }, { replace = false, signal, onProgress } = {}) {
      const transaction = (await open()).transaction(['requests', 'connections'], 'readwrite');
      const kept = transaction.objectStore('requests');
      const known = transaction.objectStore('connections');
      const finished = transaction.done;
      // The abort below settles it as well; it is awaited at the end.
      finished.catch(() => undefined);
      try {
        if (replace) void kept.clear();
        if (connections) void known.clear();
        let done = 0;
        for (const put of [
          ...requests.map((entry) => async () => kept.put(entry)),
          ...(connections ?? []).map((person) => async () => known.put(person)),
        ]) {
          const stored = put();
          done += 1;
          if (done % STRIDE !== 0) {
            stored.catch(() => undefined);
            continue;
          }
          await stored;
          signal?.throwIfAborted();
          onProgress?.(done);
        }
        signal?.throwIfAborted();
      } catch (error) {
        transaction.abort();
        throw error;
      }
      await finished;
    },
  };
}
