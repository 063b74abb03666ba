import type { KeptEntry, KnownPerson } from '../../../utils/model';
import type { Shelf } from '../../../utils/storage/shelf';

/** A shelf that is as good as the database, for what the history is concerned: it keeps copies. */
export function memoryShelf(): Shelf & {
  kept: Map<string, KeptEntry>;
  known: KnownPerson[];
  puts: number;
} {
  const shelf = {
    kept: new Map<string, KeptEntry>(),
    known: [] as KnownPerson[],
    puts: 0,
    all: async () => [...shelf.kept.values()].map((entry) => structuredClone(entry)),
    connections: async () => structuredClone(shelf.known),
    async put(entries: readonly KeptEntry[]) {
      shelf.puts += 1;
      for (const entry of entries) shelf.kept.set(entry.key, structuredClone(entry));
    },
    async remove(keys: readonly string[]) {
      for (const key of keys) shelf.kept.delete(key);
    },
    async clear() {
      shelf.kept.clear();
      shelf.known = [];
    },
    take: async () => undefined,
  };
  return shelf;
}
