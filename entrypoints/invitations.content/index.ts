import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageHealth } from '../../utils/model';
import { emptyHealth, isInvitationsAddress, outlinePage } from '../../utils/linkedin';
import { isAlive, listenInTab } from '../../utils/messaging/client';
import { watchAddress } from './address';
import { onceBody } from './body';
import { Registry } from './registry';
import type { Leave } from './settings';
import { watchLeave } from './settings';
import type { Stay } from './stay';
import { beginStay } from './stay';
import { tellCount } from './tell-count';

/** Runs on all of LinkedIn, since it is one page that changes its address; does nothing off the invitations pages. */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    const registry = new Registry();
    let stay: (Stay & { end: AbortController }) | null = null;
    // Begins at rest: nothing may be read, nor put into the page, before it is known that it may. The storage answers before
    // cards are painted, so that badges still come in time to move nothing.
    let may: Leave = 'rest';

    const undecided = (): number | null => (stay ? registry.undecided() : null);
    const countChanged = tellCount(undecided);
    registry.changed = countChanged;
    // The browser forgets a tab's count when another page comes, and brings this one back from its cache without it.
    addEventListener('pageshow', ({ persisted }) => persisted && countChanged(true), { signal: life.signal });

    const leave = (): void => {
      stay?.end.abort();
      stay = null;
      registry.leave();
    };
    // After an update or removal of the extension this script is an orphan: it clears its things away and stops.
    const isOrphan = (): boolean => {
      if (isAlive()) return false;
      leave();
      life.abort();
      return true;
    };
    const follow = (): void => {
      if (isOrphan()) return;
      if (may === 'rest' || !isInvitationsAddress(location.href)) return leave();
      if (stay) return stay.addressChanged();
      const end = new AbortController();
      stay = { ...beginStay(registry, may === 'badges', end.signal), end };
    };

    // Until the watcher has come to a view of the page it is one without requests so far.
    const health = (): PageHealth => registry.health ?? emptyHealth(stay ? 'ok' : 'not-this-page');

    listenInTab(
      {
        'surface:page-state': () => ({ health: health(), rows: registry.rows() }),
        'surface:page-glance': ({ first, known }) => ({ health: health(), ...registry.glance(first, known) }),
        'surface:show-on-page': ({ key }) => ({ shown: stay?.show(key) ?? false }),
        'surface:row-copied'({ key }) {
          registry.copied(key);
          return null;
        },
        'surface:page-outline': () => ({ outline: outlinePage(document) }),
        'background:copy-focused'() {
          stay?.copyFocused();
          return null;
        },
        'background:show-next'() {
          stay?.showNext();
          return null;
        },
        'background:undecided': () => ({ count: undecided() }),
        'background:judge-again'() {
          stay?.judgeAgain();
          return null;
        },
      },
      life.signal,
    );
    watchAddress(follow, life.signal);
    addEventListener('focus', isOrphan, { signal: life.signal });
    document.addEventListener('visibilitychange', isOrphan, { signal: life.signal });
    watchLeave((leaveNow) => {
      if (leaveNow === may) return;
      may = leaveNow;
      leave();
      onceBody(follow, life.signal);
    }, life.signal);
  },
});
