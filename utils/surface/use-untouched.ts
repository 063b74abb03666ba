import { useEffect, useState } from 'react';
import { readLook, watchLook } from '../storage/look';

/** Whether the user has nothing drawn on LinkedIn's page, kept fresh. */
export function useUntouched(): boolean {
  const [untouched, setUntouched] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const read = async (): Promise<void> => {
      const { page } = await readLook();
      if (!life.signal.aborted) setUntouched(page === 'untouched');
    };
    watchLook(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);
  return untouched;
}
