import { useEffect, useRef, useState } from 'react';
import type { PageLook } from '../../components/requests/look';
import { MessageFailed, sendToTab } from '../messaging/client';
import { hasAccess } from './access';
import { usePaused } from './use-paused';
import { tabInFront, watchJudging, watchTabs } from './tab';

/** When the tab is asked again, in milliseconds: soon while something is under way, else now and then. */
const SOON = 350;
const LATER = 4_000;
/** How often in a row "soon" is tried, so that a request that cannot be judged does not keep the page busy. */
const SOON_TRIES = 12;
/** How long a tab may take to answer before it counts as silent. */
const PATIENCE = 5_000;

/**
 * What is known of the tab in front, kept fresh while the surface is in sight.
 * @returns the look, and the id of the tab it is about.
 */
export function usePage(): { look: PageLook; tabId: number | null } {
  const [page, setPage] = useState<{ look: PageLook; tabId: number | null }>({
    look: { kind: 'loading' },
    tabId: null,
  });
  const shown = useRef<{ look: PageLook; tabId: number | null }>(null);

  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let round = 0;
    let soonTries = 0;

    const refresh = async () => {
      clearTimeout(timer);
      const mine = ++round;
      const tabId = await tabInFront();
      const seen = await lookAt(tabId);
      const look: PageLook = seen.kind === 'no-answer' && !(await hasAccess()) ? { kind: 'no-access' } : seen;
      // A later round has begun meanwhile: it will tell.
      if (life.signal.aborted || mine !== round) return;
      const next = { look, tabId };
      // What is the same is not drawn again. The first answer is drawn at once, without a comparison.
      if (!shown.current || JSON.stringify(shown.current) !== JSON.stringify(next)) setPage(next);
      shown.current = next;
      soonTries = isSettled(look) ? 0 : soonTries + 1;
      const wait = soonTries > 0 && soonTries <= SOON_TRIES ? SOON : LATER;
      timer = setTimeout(() => void refresh(), wait);
    };
    const refreshInSight = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const soon = () => {
      soonTries = 0;
      clearTimeout(timer);
      timer = setTimeout(refreshInSight, SOON);
    };

    watchTabs(refreshInSight, soon, life.signal);
    watchJudging(soon, life.signal);
    document.addEventListener('visibilitychange', refreshInSight, { signal: life.signal });
    void refresh();
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, []);

  const paused = usePaused();
  return paused ? { ...page, look: { kind: 'paused' } } : page;
}

/** Asks a tab what it has read. */
export async function lookAt(tabId: number | null): Promise<PageLook> {
  if (tabId === null) return { kind: 'no-answer' };
  const silence = new Promise<PageLook>((resolve) => {
    setTimeout(() => resolve({ kind: 'silent' }), PATIENCE);
  });
  const answer = sendToTab(tabId, 'surface:page-state', null).then(
    (state): PageLook => ({ kind: 'page', state }),
    // Nobody at the other end has a cause of its own; a refusal of Winnow's own script has none.
    (error: unknown): PageLook => ({
      kind: error instanceof MessageFailed && error.cause ? 'no-answer' : 'silent',
    }),
  );
  return Promise.race([answer, silence]);
}

function isSettled(look: PageLook): boolean {
  if (look.kind !== 'page') return false;
  return (
    look.state.health.status !== 'not-this-page' && look.state.rows.every((row) => row.judgement !== null)
  );
}
