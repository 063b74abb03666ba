import { useEffect, useState } from 'react';
import type { Look } from './theme';
import { lookOf, watchLook } from './theme';

/** Theme and place of the verdicts as the user set them, kept fresh. */
export function useLook(): Look {
  const [look, setLook] = useState<Look>(() => lookOf(undefined));
  useEffect(() => {
    const life = new AbortController();
    watchLook(setLook, life.signal);
    return () => life.abort();
  }, []);
  return look;
}
