import type { Goals } from '../../utils/model';

/** What every part of the options page needs: the goals, a way to change them, and what is wrong with which field. */
export interface Editing {
  goals: Goals;
  onChange: (patch: Partial<Goals>) => void;
  /** The sentence about a field, by its path such as `salary.currency`; '' where nothing is wrong. */
  errorOf: (path: string) => string;
}

/** How the last change fared. `invalid` has the refusals: all but the fields they name is saved. */
export type SaveStatus =
  | { kind: 'unchanged' | 'saving' | 'saved' | 'undone' | 'failed' }
  | { kind: 'invalid'; reasons: readonly string[] };

/**
 * Takes a refusal apart: `"salary.currency" must be …` names a path and a sentence.
 * @returns the path, or '' where the refusal names none.
 */
export function pathOf(reason: string): { path: string; sentence: string } {
  const match = /^"([^"]+)" (.+)$/su.exec(reason);
  if (!match) return { path: '', sentence: reason };
  const [, path = '', rest = ''] = match;
  return { path, sentence: rest.charAt(0).toUpperCase() + rest.slice(1) };
}

/** Finds the sentence about a field in a refusal: of the field itself or of anything within it. */
export function errorFinder(status: SaveStatus): (path: string) => string {
  if (status.kind !== 'invalid') return () => '';
  const refusals = status.reasons.map(pathOf);
  return (field) =>
    refusals.find(({ path }) => path === field || path.startsWith(`${field}.`))?.sentence ?? '';
}
