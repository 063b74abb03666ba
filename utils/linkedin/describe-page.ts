import type { Outline } from './outline-page';
import { outlinePage } from './outline-page';

const MOST_LINES = 400;
// Lists are patterns here: a bundler keeps a `Set` that nobody uses, and this file is no part of the content script.
const LEFT_OUT = /^(?:script|style|noscript|template|iframe|path|g|use|defs)$/u;

/** Attribute names that HTML itself knows; besides them only `aria-…` and `data-…`. Broken markup makes names out of text. */
const ATTRIBUTES =
  /^(?:alt|checked|class|componentkey|dir|disabled|hidden|href|id|label|lang|name|src|style|tabindex|title|type|value)$/u;
const PREFIXED = /^(?:aria|data)-[a-z]+(?:-[a-z]+){0,4}$/u;
const TAG = /^(?:h[1-6]|[a-z]+(?:-[a-z]+){0,3})$/u;
const ROLES =
  /^(?:alert|article|banner|button|checkbox|complementary|dialog|feed|figure|form|group|heading|img|link|list|listbox|listitem|main|menu|menuitem|navigation|none|option|presentation|radio|region|row|search|separator|status|tab|table|tablist|tabpanel|textbox)$/u;

function lineOf([localName, role, attributes]: Outline): string {
  const tag = TAG.test(localName) ? localName : 'other';
  const names = attributes
    .filter((name) => name !== 'role' && (ATTRIBUTES.test(name) || PREFIXED.test(name)))
    .toSorted();
  return `${tag}${ROLES.test(role) ? `:${role}` : ''}${names.length > 0 ? ` [${names.join(' ')}]` : ''}`;
}

/** The lines of an element and what it holds; neighbours that look alike stand once, with their number. */
function linesOf(element: Outline, depth: number): string[] {
  const lines = [`${'  '.repeat(depth)}${lineOf(element)}`];
  let before = '';
  let times = 1;
  let at = 0;
  for (const child of element[3]) {
    if (LEFT_OUT.test(child[0])) continue;
    const inner = linesOf(child, depth + 1);
    const look = inner.join('\n');
    if (look === before) {
      times += 1;
      lines[at] = `${inner[0] ?? ''} ×${times}`;
      continue;
    }
    [before, times, at] = [look, 1, lines.length];
    lines.push(...inner);
    if (lines.length > MOST_LINES) break;
  }
  return lines;
}

/**
 * A description of an unknown page for a report: tag, role and attribute names only, no text, no ids, no values.
 * @returns an indented outline of the main part of the page, at most some hundred lines.
 */
export function describeOutline(outline: Outline): string {
  const lines = linesOf(outline, 0);
  const rest = lines.length - MOST_LINES;
  return rest > 0 ? [...lines.slice(0, MOST_LINES), '… and more'].join('\n') : lines.join('\n');
}

/** The description of a page at hand, see `describeOutline`. */
export function describePage(document: Document): string {
  return describeOutline(outlinePage(document));
}
