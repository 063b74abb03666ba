export type KeyAction = 'next' | 'previous' | 'copy' | 'search' | 'undecided' | 'keys' | 'close';

const ACTIONS: Record<string, KeyAction> = {
  j: 'next',
  k: 'previous',
  c: 'copy',
  n: 'undecided',
  '/': 'search',
  '?': 'keys',
  Escape: 'close',
};

/**
 * What a key does in the list, or null where it belongs to somebody else: a text field, a modifier, an unknown key.
 * Enter needs no entry: it presses the focused row, as everywhere.
 */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target;
  if (target instanceof HTMLElement && target.matches('input:not([type="radio"]), textarea, select'))
    return null;
  // On a row the arrows move as well; elsewhere, as among the kinds of a reply, they have work of their own.
  if (target instanceof HTMLElement && target.matches('.row-main')) {
    if (event.key === 'ArrowDown') return 'next';
    if (event.key === 'ArrowUp') return 'previous';
  }
  return ACTIONS[event.key] ?? null;
}
