import { defineStored } from './stored';

/** The key the content script reads by itself, in the form `{version, value}`. */
export const AGREED_KEY = 'agreed';

/**
 * When the user agreed to what Winnow reads, ISO 8601 in UTC; null until then. Before that nothing on LinkedIn is read, and the
 * background judges no page. A value that cannot be read counts as no agreement.
 */
export const storedAgreed = defineStored<string | null>({
  key: AGREED_KEY,
  version: 1,
  migrations: {},
  validate: (value) =>
    value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
      ? { ok: true, value }
      : { ok: false, reason: 'It is no time.' },
  fallback: () => null,
});
