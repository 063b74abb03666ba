import type { Appearance } from '../model';
import { appearanceSchema, DEFAULT_APPEARANCE, parse } from '../model';
import { defineStored } from './stored';

/** How Winnow looks and where it shows itself; until the user says otherwise as browser and system do, with badges on the page. */
export const storedAppearance = defineStored<Appearance>({
  key: 'appearance',
  version: 1,
  migrations: {},
  validate: (value) => parse(appearanceSchema, value),
  fallback: () => DEFAULT_APPEARANCE,
});
