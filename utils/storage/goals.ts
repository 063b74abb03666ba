import type { Goals } from '../model';
import { goalsSchema, parse } from '../model';
import { defineStored } from './stored';

/** The user's goals. Absent until the user first says something; then the schema's defaults stand in. */
export const storedGoals = defineStored<Goals>({
  key: 'goals',
  version: 1,
  migrations: {},
  validate: (value) => parse(goalsSchema, value),
  fallback: () => goalsSchema.parse({}),
});
