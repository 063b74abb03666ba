import { useEffect, useRef, useState } from 'react';
import type { PageLook } from '../../components/requests/look';
import { hasAccess } from './access';
import type { Glimpse, Known } from './ask-tab';
import { glanceAt, lookAt } from './ask-tab';
import type { Opening } from './opening';
import { useRest } from './use-rest';
import { tabInFront, watchJudging, watchTabs } from './tab';

/** When the tab is asked again, in milliseconds: soon while something is under way, else now and then. */
const SOON = 350;
const LATER = 4_000;
/** How often in a row "soon" is tried, so that a request that cannot be judged does not keep the page busy. */
const SOON_TRIES = 12;

interface Page {
  look: PageLook;
  tabId: number | null;
}

/**
 * What is known of the tab in front, kept fresh while the surface is in sight.
 * @param opening what was known before the surface was drawn.
 * @returns the look, and the id of the tab it is about.
 */
export function usePage(opening: Pick<Opening, 'page' | 'rest'>): Page {
  const [page, setPage] = useState(() => firstPage(opening.page));
  /** What stands there, in short: what is the same is not drawn again. */
  const shown = useRef(opening.page && page.look.kind !== 'loading' ? nameOf(opening.page) : '');
  const { page: first } = opening;

  useEffect(() => {
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let round = 0;
    let soonTries = 0;
    let known: Known | null = null;

    const refresh = async (told: Opening['page'] = null) => {
      clearTimeout(timer);
      const mine = ++round;
      // A later round has begun meanwhile: it will tell.
      const isOver = () => life.signal.aborted || mine !== round;
      const show = (next: Told) => {
        const name = nameOf(next);
        if (name !== shown.current) setPage({ look: next.seen.look, tabId: next.tabId });
        shown.current = name;
      };
      const tabId = told ? told.tabId : await tabInFront();
      let seen: Glimpse = told ? told.seen : await glanceAt(tabId, known);
      if (isOver()) return;
      if (tabId !== null && seen.look.kind === 'page' && seen.look.beginning) {
        // The first rows are drawn only where there are none yet: the list must not shrink for a moment.
        if (known?.tabId !== tabId) show({ tabId, seen });
        seen = await lookAt(tabId, seen.look.beginning.serial);
      }
      const look: PageLook =
        seen.look.kind === 'no-answer' && !(await hasAccess()) ? { kind: 'no-access' } : seen.look;
      if (isOver()) return;
      known = seen.known;
      show({ tabId, seen: { look, known } });
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
    void refresh(first);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [first]);

  const rest = useRest(opening.rest);
  return rest ? { ...page, look: { kind: rest } } : page;
}

/** A tab and what it said. */
type Told = NonNullable<Opening['page']>;

/** What is drawn first. A tab that does not answer may be one that Winnow may not run on: that is found out first. */
function firstPage(told: Opening['page']): Page {
  return told?.seen.look.kind === 'page'
    ? { look: told.seen.look, tabId: told.tabId }
    : { look: { kind: 'loading' }, tabId: null };
}

function nameOf({ tabId, seen: { look, known } }: Told): string {
  if (look.kind === 'page' && look.beginning) return `${tabId} begins`;
  return `${tabId} ${look.kind} ${known ? known.serial + JSON.stringify(known.health) : ''}`;
}

function isSettled(look: PageLook): boolean {
  if (look.kind !== 'page') return false;
  return (
    look.state.health.status !== 'not-this-page' && look.state.rows.every((row) => row.judgement !== null)
  );
}
