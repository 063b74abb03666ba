import { z } from './zod';

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string };

/**
 * Validates `value` against `schema`.
 * @returns the parsed value, or one clear sentence naming the first field at fault and what is wrong with it.
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  // A mistyped key explains the field that then seems to be missing, so it is named first.
  const { issues } = result.error;
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (!issue) return { ok: false, reason: 'The value is not valid.' };
  if (issue.code === 'unrecognized_keys') {
    const path = issue.path.length > 0 ? ` in "${issue.path.join('.')}"` : '';
    return { ok: false, reason: `Unknown key "${issue.keys[0]}"${path}.` };
  }
  const path = issue.path.join('.');
  return { ok: false, reason: path ? `"${path}": ${issue.message}.` : `${issue.message}.` };
}
