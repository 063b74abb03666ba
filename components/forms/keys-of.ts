/** The keys of a record in their order, with their type. */
export function keysOf<T extends string>(record: Record<T, unknown>): T[] {
  return Object.keys(record).filter((key): key is T => Object.hasOwn(record, key));
}
