import type { Register } from './shape';

/**
 * Fills a template. `[a/b]` gives a for the informal and b for the formal register; `{{slot}}` gives the value, and
 * `{{slot|else}}` gives "else" where the value is missing or empty.
 * @returns the text, or null where a slot without fallback has no value: a gap is never shown.
 */
export function renderTemplate(
  template: string,
  slots: Readonly<Record<string, string | null | undefined>>,
  register: Register,
): string | null {
  // Registers first: what fills a slot may itself hold brackets and is left alone.
  const worded = template.replaceAll(/\[([^[\]/]*)\/([^[\]/]*)\]/gu, (_, informal: string, formal: string) =>
    register === 'formal' ? formal : informal,
  );
  let complete = true;
  const text = worded.replaceAll(
    /\{\{\s*([a-zA-Z]+)\s*(?:\|([^{}]*))?\}\}/gu,
    (_, slot: string, fallback: string | undefined) => {
      const value = slots[slot] || fallback;
      if (value === undefined) complete = false;
      return value ?? '';
    },
  );
  return complete ? text : null;
}

/** Puts sentences together: the first letter after a full stop or a new line becomes a capital. */
export function joinSentences(
  parts: readonly (string | null)[],
  glue: { afterGreeting: string; betweenSentences: string },
): string {
  const [greeting = '', ...sentences] = parts.filter((part): part is string => part !== null && part !== '');
  const [first = '', ...rest] = sentences;
  const opened = /[.!?]$/u.test(greeting) ? capitalised(first) : first;
  // A Japanese full stop brings its own space.
  const gap = greeting === '' || greeting.endsWith('。') ? '' : glue.afterGreeting;
  return [greeting + gap + opened, ...rest].join(glue.betweenSentences).trim();
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  return first.toUpperCase() + text.slice(first.length);
}

/** Joins things as a language lists them. */
export function joinList(parts: readonly string[], comma: string, last: string): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(comma)}${last}${parts[parts.length - 1]}`;
}
