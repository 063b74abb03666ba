import { defineContentScript } from 'wxt/utils/define-content-script';
import { describePage, isInvitationsAddress } from '../../utils/linkedin';
import { isAlive, listenInTab } from '../../utils/messaging/client';
import type { PageHealth } from '../../utils/model';
import { watchAddress } from './address';
import { onceBody } from './body';
import { Registry } from './registry';
import type { Stay } from './stay';
import { beginStay } from './stay';

const ELSEWHERE: PageHealth = {
  status: 'not-this-page',
  layout: null,
  cardsSeen: 0,
  cardsRead: 0,
  otherKinds: 0,
  missing: {},
};

/** Runs on all of LinkedIn, since it is one page that changes its address; does nothing off the invitations pages. */
export default defineContentScript({
  matches: ['https://www.linkedin.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const life = new AbortController();
    const registry = new Registry();
    let stay: (Stay & { end: AbortController }) | null = null;

    const follow = (): void => {
      // After an update or removal of the extension this script is an orphan: it clears its things away and stops.
      if (!isAlive()) life.abort();
      const here = !life.signal.aborted && isInvitationsAddress(location.href);
      if (here && stay) return stay.addressChanged();
      if (!here && !stay) return;
      stay?.end.abort();
      registry.leave();
      const end = new AbortController();
      stay = here ? { ...beginStay(registry, end.signal), end } : null;
    };

    listenInTab(
      {
        'surface:page-state': () => ({ health: registry.health ?? ELSEWHERE, rows: registry.rows() }),
        'surface:show-on-page': ({ key }) => ({ shown: stay?.show(key) ?? false }),
        'surface:page-report': () => ({ report: describePage(document) }),
        'background:judge-again'() {
          stay?.judgeAgain();
          return null;
        },
      },
      life.signal,
    );
    watchAddress(follow, life.signal);
    addEventListener('focus', follow, { signal: life.signal });
    document.addEventListener('visibilitychange', follow, { signal: life.signal });
    onceBody(follow, life.signal);
  },
});
