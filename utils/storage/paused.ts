import { defineStored } from './stored';

/** The key the content script reads by itself, in the form `{version, value}`: it carries no more of the storage than that. */
export const PAUSED_KEY = 'paused';

/** Whether the user told Winnow to rest: it then reads nothing and draws nothing on LinkedIn, though a page just loaded may begin before the setting is known. */
export const storedPaused = defineStored<boolean>({
  key: PAUSED_KEY,
  version: 1,
  migrations: {},
  validate: (value) =>
    typeof value === 'boolean' ? { ok: true, value } : { ok: false, reason: 'It is neither true nor false.' },
  fallback: () => false,
});
