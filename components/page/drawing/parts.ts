import type { Drawing } from '../../../utils/model';

/** Joins what there is; a null or an empty list leaves no trace. */
type Held = Drawing | string | null;

/** Writes a part: a tag with its class, further attributes, and what it holds. */
export function part(
  tag: Drawing[0],
  name: string,
  attributes: Record<string, string>,
  ...children: Held[]
): Drawing {
  return [
    tag,
    { ...(name && { class: name }), ...attributes },
    ...children.filter((child) => child !== null),
  ];
}

/** Writes a button that submits nothing. `action` is what the badge's one click listener is told. */
export function button(
  action: string,
  name: string,
  attributes: Record<string, string>,
  ...children: Held[]
): Drawing {
  return part('button', name, { type: 'button', 'data-action': action, ...attributes }, ...children);
}

/** Writes an icon of paths on a 16 × 16 grid, hidden from screen readers: words stand beside it. */
export function icon(name: string, ...paths: { d: string; class?: string }[]): Drawing {
  return [
    'svg',
    { class: name, viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    ...paths.map(({ d, class: own = '' }) => part('path', own, { d })),
  ];
}

/**
 * Writes a button with what it opens in place. `group` finds the button again after a click within changed the panel.
 * @param glyph the path of the sign that turns
 */
export function fold(
  label: string,
  glyph: string,
  content: Drawing,
  group: Record<string, string> = {},
): Drawing {
  const [tag, attributes, ...held] = content;
  return part(
    'div',
    'fold',
    {},
    button(
      'fold',
      'quiet-button',
      { 'aria-expanded': 'false', ...group },
      label,
      icon('icon chevron', { d: glyph }),
    ),
    [tag, { ...attributes, hidden: '' }, ...held],
  );
}
