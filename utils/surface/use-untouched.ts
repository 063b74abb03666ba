import { useEffect, useState } from 'react';
import type { Look } from '../storage/look';
import { readLook, watchLook } from '../storage/look';

/**
 * Whether the user has nothing drawn on LinkedIn's page, kept fresh.
 * @param first the look as it was read before the surface was drawn.
 */
export function useUntouched(first: Look): boolean {
  const [untouched, setUntouched] = useState(first.page === 'untouched');
  useEffect(() => {
    const life = new AbortController();
    const read = async (): Promise<void> => {
      const { page } = await readLook();
      if (!life.signal.aborted) setUntouched(page === 'untouched');
    };
    watchLook(() => void read(), life.signal);
    return () => life.abort();
  }, []);
  return untouched;
}
