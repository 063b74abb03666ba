import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveStatus } from '../../components/options/editing';
import { send } from '../messaging/client';
import type { Response } from '../messaging/map';
import type { Goals } from '../model';
import { storedGoals } from '../storage/goals';
import { withoutRefused } from './valid-rest';

/** Refusals of one save at most: each takes one field out. */
const MOST_REFUSALS = 40;

/** How long a change waits for the next one before it is saved, in milliseconds. */
const SETTLES_AFTER = 350;

export interface GoalsEditor {
  /** Null while they are being read, or when they could not be. */
  goals: Goals | null;
  trouble: string | null;
  loadFailed: boolean;
  status: SaveStatus;
  canUndo: boolean;
  load: () => void;
  change: (patch: Partial<Goals>) => void;
  undo: () => void;
}

/** Reads the goals, saves each change soon after it was made, and can take back the last one that was saved. */
export function useGoals(): GoalsEditor {
  const [goals, setGoals] = useState<Goals | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [loadFailed, setLoadFailed] = useState(false);
  const [status, setStatus] = useState<SaveStatus>({ kind: 'unchanged' });
  const [before, setBefore] = useState<Goals | null>(null);
  const saved = useRef<Goals | null>(null);
  const draft = useRef<Goals | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = useCallback(async (next: Goals, told: 'saved' | 'undone') => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const last = saved.current;
    const { stored, reasons } = await saveValid(next, last, () => draft.current === next);
    if (stored) saved.current = stored;
    // A newer change is on its way: its own answer counts.
    if (draft.current !== next) return;
    if (reasons.length > 0) {
      // What was refused was never stored: taking it back leads to what is.
      setBefore(saved.current);
      setStatus({ kind: 'invalid', reasons });
    } else if (!stored) setStatus({ kind: 'failed' });
    else {
      setBefore(told === 'undone' ? null : last);
      setStatus({ kind: told });
    }
  }, []);

  const load = useCallback(() => {
    send('surface:read-goals', null).then(
      (answer) => {
        saved.current = answer.goals;
        draft.current = answer.goals;
        setGoals(answer.goals);
        setTrouble(answer.trouble);
        setLoadFailed(false);
      },
      () => setLoadFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  // Lists change on the page and in menus too; what is being written here comes first.
  useEffect(() => {
    const life = new AbortController();
    storedGoals.watch(() => {
      if (timer.current === undefined && draft.current === saved.current) load();
    }, life.signal);
    return () => life.abort();
  }, [load]);

  // What is still waiting when the page goes is saved on the way out.
  useEffect(() => {
    const flush = () => {
      if (timer.current !== undefined && draft.current) void save(draft.current, 'saved');
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [save]);

  // What is not stored would be lost without a word.
  const isUnsaved = status.kind === 'invalid' || status.kind === 'failed';
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);

  const change = (patch: Partial<Goals>) => {
    if (!draft.current) return;
    const next = { ...draft.current, ...patch };
    draft.current = next;
    setGoals(next);
    setStatus({ kind: 'saving' });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(next, 'saved'), SETTLES_AFTER);
  };

  const undo = () => {
    if (!before) return;
    draft.current = before;
    setGoals(before);
    void save(before, 'undone');
  };

  return { goals, trouble, loadFailed, status, canUndo: before !== null, load, change, undo };
}

type SaveAnswer = Response<'surface:save-goals'>;

/** Saves the goals, with every field that is refused as it was before. @returns what was stored, null for nothing; and the refusals. */
async function saveValid(
  goals: Goals,
  saved: Goals | null,
  isNewest: () => boolean,
): Promise<{ stored: Goals | null; reasons: string[] }> {
  const reasons: string[] = [];
  let next: Goals | null = goals;
  while (next && reasons.length < MOST_REFUSALS && isNewest()) {
    const answer: SaveAnswer | null = await send('surface:save-goals', { goals: next }).catch(() => null);
    if (!answer) break;
    if (answer.ok) return { stored: next, reasons };
    reasons.push(answer.reason);
    next = saved && withoutRefused(next, saved, answer.reason);
  }
  return { stored: null, reasons };
}
