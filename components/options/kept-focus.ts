import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button:not(:disabled), input:not([hidden], :disabled), a[href]';

/** Puts the focus on the first control within. */
export function focusFirst(within: ParentNode | null | undefined): void {
  within?.querySelector<HTMLElement>(CONTROLS)?.focus();
}

/**
 * Keeps the focus in a part whose controls give way to others: where it was lost with the one that was pressed, the first one
 * there now takes it.
 * @param step what the part shows; each change of it is looked at
 * @returns the ref of the part
 */
export function useKeptFocus<E extends HTMLElement>(step: string): RefObject<E | null> {
  const part = useRef<E>(null);
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    if (document.activeElement === document.body) focusFirst(part.current);
  }, [step]);
  return part;
}
