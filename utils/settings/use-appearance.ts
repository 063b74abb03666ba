import { useEffect, useRef, useState } from 'react';
import type { SaveStatus } from '../../components/options/editing';
import type { Saving } from '../../components/options/SaveHead';
import type { Appearance } from '../model';
import { storedAppearance } from '../storage/appearance';

/** Reads the appearance and follows it; saves each change at once, and can take the last one back. */
export function useAppearance(): {
  appearance: Appearance | null;
  trouble: string | null;
  saving: Saving;
  change: (patch: Partial<Appearance>) => void;
} {
  const [appearance, setAppearance] = useState<Appearance | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [status, setStatus] = useState<SaveStatus>({ kind: 'unchanged' });
  const [before, setBefore] = useState<Appearance | null>(null);
  const round = useRef(0);

  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const answer = await storedAppearance.read();
      if (life.signal.aborted) return;
      setAppearance(answer.value);
      setTrouble(answer.trouble);
    };
    storedAppearance.watch(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, []);

  const put = async (next: Appearance, told: 'saved' | 'undone') => {
    const mine = ++round.current;
    setAppearance(next);
    setStatus({ kind: 'saving' });
    const saved = await storedAppearance.write(next).then(
      () => true,
      () => false,
    );
    if (mine === round.current) setStatus({ kind: saved ? told : 'failed' });
  };

  return {
    appearance,
    trouble,
    saving: {
      status,
      canUndo: before !== null,
      onUndo: () => {
        if (!before) return;
        setBefore(null);
        void put(before, 'undone');
      },
    },
    change: (patch) => {
      if (!appearance) return;
      setBefore(appearance);
      void put({ ...appearance, ...patch }, 'saved');
    },
  };
}
