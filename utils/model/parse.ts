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
  return { ok: false, reason: sentenceOf(issue, value) };
}

type Issue = z.core.$ZodIssue;

/** What a value is called in a sentence. */
const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function sentenceOf(issue: Issue, value: unknown): string {
  const path = issue.path.join('.');
  const name = path ? `"${path}"` : 'The line';
  if (issue.code === 'invalid_type') {
    const kind = KINDS[issue.expected] ?? issue.expected;
    return isMissing(value, issue.path) ? `${name} is missing.` : `${name} must be ${kind}.`;
  }
  if (issue.code === 'too_small' && issue.minimum === 1) return `${name} is empty.`;
  if (issue.code === 'too_small') return `${name} must be at least ${issue.minimum}.`;
  if (issue.code === 'too_big')
    return `${name} must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}.`;
  if (issue.code === 'invalid_value')
    return `${name} must be one of: ${issue.values.map(String).join(', ')}.`;
  return `${name} ${issue.message.startsWith('must ') ? issue.message : `is not valid (${issue.message})`}.`;
}

/** Whether nothing stands where an issue points. */
function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false;
    at = Reflect.get(at, key);
  }
  return at === undefined;
}
