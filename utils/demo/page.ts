import type { DemoLabels } from './card';
import { demoCard, demoSuggestion, ENGLISH } from './card';
import { DEMO_INBOX, DEMO_LATER } from './inbox';
import type { DemoRequest } from './request';
import { DEMO_STYLE } from './style';

export { ARABIC, ENGLISH, demoCard, demoSuggestion } from './card';
export type { DemoLabels } from './card';

export interface DemoPageOptions {
  requests?: readonly DemoRequest[];
  /** Requests that come in when the list is scrolled to its end. */
  later?: readonly DemoRequest[];
  labels?: DemoLabels;
  dark?: boolean;
  /** `unknown` draws the same requests in a markup nobody knows: neither list roles nor two controls a card. */
  markup?: 'g5' | 'unknown';
  /** `feed` starts on a page without invitations; its link leads to them without a load. */
  start?: 'invitations' | 'feed';
}

/** Address under which the demo page is answered: LinkedIn's own, so that the very same content script runs. */
export const DEMO_ADDRESS = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
export const DEMO_FEED_ADDRESS = 'https://www.linkedin.com/feed/';

/**
 * The invented inbox as a page in LinkedIn's present (G5) markup: list, suggestions, other kinds, an aside, a dialog.
 * Its own script moves between feed and list without a load and appends `later` at the end of the scroll.
 */
export function demoPage(options: DemoPageOptions = {}): string {
  const {
    requests = DEMO_INBOX,
    later = DEMO_LATER,
    labels = ENGLISH,
    dark = false,
    markup = 'g5',
    start = 'invitations',
  } = options;
  const list = markup === 'g5' ? invitationsMarkup(requests, labels) : unknownMarkup(requests);
  const data = JSON.stringify({
    list,
    feed: feedMarkup(),
    later: later.map((request, index) => demoCard(request, requests.length + index, labels)),
    start,
  }).replace(/</gu, '\\u003c');
  const main = start === 'feed' ? feedMarkup() : list;
  return `<!doctype html><html lang="${labels.lang}" dir="${labels.dir}"${dark ? ' class="theme--dark"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Invitations</title><style>${DEMO_STYLE}</style></head><body><header id="nav"><strong>demo</strong><nav><a href="/feed/" data-soft>Feed</a><a href="/mynetwork/invitation-manager/received/" data-soft>Invitations</a></nav></header><div class="_columns"><main id="workspace">${main}</main><aside aria-label="Aside"><p class="_quiet">Everybody on this page is invented.</p></aside></div><script>${softNavigation(data)}</script></body></html>`;
}

function invitationsMarkup(requests: readonly DemoRequest[], labels: DemoLabels): string {
  const cards = requests
    .map((request, index) => `<hr role="presentation">${demoCard(request, index, labels)}`)
    .join('');
  const suggestions = [
    demoSuggestion('Hedda Brunström', 'Process Engineer at Nordhamn', 901),
    demoSuggestion('Kwame Asante', 'Hydrologist', 902),
  ].join('');
  return `<section aria-label="Primary content"><div class="_head"><p>Manage invitations</p><nav><ul><li><a aria-current="page" href="/mynetwork/invitation-manager/received">Received</a></li><li><a href="/mynetwork/invitation-manager/sent">Sent</a></li></ul></nav></div><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.InvitationReceivedWithType"><div data-testid="lazy-column" data-component-type="LazyColumn">${cards}<div><div><h3>${labels.suggestions}</h3></div></div>${suggestions}<div class="_sentinel"></div></div></div></section>`;
}

function unknownMarkup(requests: readonly DemoRequest[]): string {
  return `<section><h1>Invitations</h1>${requests
    .map((request) => `<article><h2>${request.name.replace(/[<&]/gu, '')}</h2><menu></menu></article>`)
    .join('')}</section>`;
}

function feedMarkup(): string {
  return '<section class="_feed"><h2>Feed</h2><p>Nothing here asks for an answer.</p></section>';
}

/** The page's own script: soft navigation and one late batch, as the real page does them. */
function softNavigation(data: string): string {
  return `(() => {
  const data = ${data};
  const main = document.getElementById('workspace');
  const show = () => {
    main.innerHTML = location.pathname.startsWith('/mynetwork/') ? data.list : data.feed;
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[data-soft]');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    show();
  });
  window.addEventListener('popstate', show);
  window.demo = {
    addLater() {
      const column = main.querySelector('[data-testid="lazy-column"]');
      const heading = column && column.querySelector('h3');
      if (!heading) return 0;
      const batch = data.later.splice(0, 10);
      const block = heading.parentElement.parentElement;
      for (const card of batch) block.insertAdjacentHTML('beforebegin', '<hr role="presentation">' + card);
      return batch.length;
    },
    rerender: show,
  };
  main.addEventListener('scroll', () => {
    if (main.scrollTop + main.clientHeight > main.scrollHeight - 200) window.demo.addLater();
  });
})();`;
}
