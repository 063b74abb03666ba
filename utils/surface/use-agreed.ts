import { useEffect, useState } from 'react';
import { storedAgreed } from '../storage/agreed';

/** Whether the user agreed to what Winnow reads, kept fresh. */
export function useAgreed(): boolean {
  const [agreed, setAgreed] = useState(true);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const { value } = await storedAgreed.read();
      if (!life.signal.aborted) setAgreed(value !== null);
    };
    storedAgreed.watch(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);
  return agreed;
}
