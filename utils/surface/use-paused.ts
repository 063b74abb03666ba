import { useEffect, useState } from 'react';
import { storedPaused } from '../storage/paused';

/** Whether Winnow is paused, kept fresh. */
export function usePaused(): boolean {
  const [paused, setShown] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const { value } = await storedPaused.read();
      if (!life.signal.aborted) setShown(value);
    };
    storedPaused.watch(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);
  return paused;
}
