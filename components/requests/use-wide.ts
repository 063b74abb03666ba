import { useSyncExternalStore } from 'react';

/** From this width on, list and detail stand side by side. */
const WIDE = '(min-width: 560px)';

/** Whether the window is wide enough for two columns; never where `allowed` is false. */
export function useWide(allowed: boolean): boolean {
  const query = allowed ? globalThis.matchMedia?.(WIDE) : undefined;
  return useSyncExternalStore(
    (changed) => {
      query?.addEventListener('change', changed);
      return () => query?.removeEventListener('change', changed);
    },
    () => query?.matches ?? false,
  );
}
