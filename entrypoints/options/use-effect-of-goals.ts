import { useEffect, useRef, useState } from 'react';
import type { Effect } from '../../components/options/GoalsEffect';
import { send } from '../../utils/messaging/client';
import type { Goals } from '../../utils/model';
import { requestsToTry } from './requests-to-try';

/** How long a change waits for the next one before requests are judged by it, in milliseconds. */
const SETTLES_AFTER = 400;
/** Requests looked at at most; the background takes no more at once. */
const MOST = 100;

/**
 * Which verdicts differ between the goals as they were when the page was opened and as they are now; null until something was
 * changed, and where what is written is not valid yet.
 */
export function useEffectOfGoals(goals: Goals | null): Effect | null {
  const before = useRef<Goals>(null);
  const [found, setFound] = useState<Effect | null>(null);
  useEffect(() => {
    if (!goals) return;
    before.current ??= goals;
    const first = before.current;
    const life = new AbortController();
    const look = async (): Promise<void> => {
      const effect = await effectOf(first, goals).catch(() => null);
      if (!life.signal.aborted) setFound(effect);
    };
    const timer = setTimeout(() => void look(), SETTLES_AFTER);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [goals]);
  return found;
}

async function effectOf(before: Goals, after: Goals): Promise<Effect | null> {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  const { invitations, areOwn } = await requestsToTry(MOST);
  const answer = await send('surface:compare-goals', { invitations, before, after });
  if (!answer) return null;
  const changes = answer.changes.map(({ at, from, to }) => ({
    key: String(at),
    name: invitations[at]?.name ?? '',
    from,
    to,
  }));
  return { changes, of: invitations.length, areOwn };
}
