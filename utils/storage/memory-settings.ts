import type { MemorySettings } from '../model';
import { DEFAULT_MEMORY_SETTINGS, memorySettingsSchema, parse } from '../model';
import { defineStored } from './stored';

/** How the memory is kept; until the user says otherwise for two years, without the notes' texts. */
export const storedMemorySettings = defineStored<MemorySettings>({
  key: 'memory',
  version: 1,
  migrations: {},
  validate: (value) => parse(memorySettingsSchema, value),
  fallback: () => DEFAULT_MEMORY_SETTINGS,
});
