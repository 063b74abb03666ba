import { browser } from 'wxt/browser';

/** A value from storage, and what was wrong with the stored one where the fallback stands in for it. */
export interface Reading<T> {
  value: T;
  /** Null where all is well; else one sentence for the user. */
  trouble: string | null;
}

type Validated<T> = { ok: true; value: T } | { ok: false; reason: string };

export interface StoredOptions<T> {
  /** Key in the extension's local storage. */
  key: string;
  /** Version of today's shape, counted from 1. */
  version: number;
  /** Takes a value from version `n` to `n + 1`, under the number `n`; throws where it cannot. One for each version before today's. */
  migrations: Record<number, (old: unknown) => unknown>;
  validate: (value: unknown) => Validated<T>;
  /** Stands in where nothing is stored or what is stored cannot be used. */
  fallback: () => T;
}

export interface Stored<T> {
  /** Never throws: what cannot be read is told in `trouble`, and what cannot be used is kept under `<key>-rejected`. */
  read: () => Promise<Reading<T>>;
  /** @throws where the browser refuses to store */
  write: (value: T) => Promise<void>;
  /** Calls `changed` after each change by whatever context, until `signal` aborts. */
  watch: (changed: () => void, signal?: AbortSignal) => void;
}

/**
 * Declares one setting: a value with a version. It is stored as `{version, value}`, so that value and version can only change
 * together; a migration that fails leaves both as they were.
 */
export function defineStored<T>(options: StoredOptions<T>): Stored<T> {
  const { key, version, validate, fallback } = options;

  async function write(value: T): Promise<void> {
    await browser.storage.local.set({ [key]: { version, value } });
  }

  async function reject(raw: unknown, reason: string): Promise<Reading<T>> {
    const rejected = `${key}-rejected`;
    // Kept beside the original, which stays until something valid is written over it.
    await browser.storage.local.set({ [rejected]: raw }).catch(() => undefined);
    return {
      value: fallback(),
      trouble: `What was stored as "${key}" cannot be used (${reason}) It is kept as "${rejected}".`,
    };
  }

  async function read(): Promise<Reading<T>> {
    let raw: unknown;
    try {
      raw = (await browser.storage.local.get(key))[key];
    } catch {
      return { value: fallback(), trouble: `The browser did not let Winnow read "${key}".` };
    }
    if (raw === undefined) return { value: fallback(), trouble: null };
    if (!isVersioned(raw)) return reject(raw, 'It has no version.');
    if (raw.version > version)
      return reject(raw, `It is of version ${raw.version}; this Winnow knows ${version}.`);
    let value = raw.value;
    for (let from = raw.version; from < version; from += 1) {
      const migrate = options.migrations[from];
      if (!migrate) return reject(raw, `There is no way from version ${from}.`);
      try {
        value = migrate(value);
      } catch {
        return reject(raw, `Bringing it from version ${from} to ${from + 1} failed.`);
      }
    }
    const checked = validate(value);
    if (!checked.ok) return reject(raw, checked.reason);
    if (raw.version < version) await write(checked.value).catch(() => undefined);
    return { value: checked.value, trouble: null };
  }

  function watch(changed: () => void, signal?: AbortSignal): void {
    const onChanged = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && Object.hasOwn(changes, key)) changed();
    };
    browser.storage.onChanged.addListener(onChanged);
    signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  }

  return { read, write, watch };
}

/** Reads a value once and again only after it changed, for a worker that is asked many times in a row. */
export function remembered<T>(stored: Stored<T>): () => Promise<Reading<T>> {
  let kept: Promise<Reading<T>> | null = null;
  stored.watch(() => {
    kept = null;
  });
  return () => (kept ??= stored.read());
}

function isVersioned(raw: unknown): raw is { version: number; value: unknown } {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'value' in raw &&
    'version' in raw &&
    typeof raw.version === 'number' &&
    Number.isInteger(raw.version) &&
    raw.version >= 1
  );
}
