import { useEffect, useState } from 'react';
import type { Rest } from './rest';
import { readRest, watchRest } from './rest';

/**
 * Why nothing is read on LinkedIn, kept fresh.
 * @param first what was read before the surface was drawn.
 */
export function useRest(first: Rest): Rest {
  const [rest, setRest] = useState(first);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const now = await readRest();
      if (!life.signal.aborted) setRest(now);
    };
    watchRest(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);
  return rest;
}
