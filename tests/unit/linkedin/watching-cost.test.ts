import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../utils/linkedin';
import { NOW } from './fixtures';
import { card, FEED, list, page, people, RECEIVED } from './markup';

/** Properties and methods that make a browser work out the layout. */
const LAYOUT = [
  'getBoundingClientRect',
  'getClientRects',
  'scrollIntoView',
  'checkVisibility',
  'offsetTop',
  'offsetWidth',
  'offsetHeight',
  'offsetParent',
  'clientWidth',
  'clientHeight',
  'scrollTop',
  'scrollHeight',
  'innerText',
];

/** A page whose observers, timers and layout reads are counted. */
function counted(inside: string, address: string) {
  const { window } = new JSDOM(page(inside));
  const seen = { observing: 0, made: 0, observed: 0, inObserver: [] as string[], readings: 0 };
  let inObserver = false;
  const note = (what: string): void => {
    if (inObserver) seen.inObserver.push(what);
  };
  class Counted extends window.MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        inObserver = true;
        seen.observed += 1;
        try {
          callback(records, observer);
        } finally {
          inObserver = false;
        }
      });
      seen.made += 1;
    }
    override observe(...about: Parameters<MutationObserver['observe']>): void {
      seen.observing += 1;
      super.observe(...about);
    }
    override disconnect(): void {
      seen.observing = 0;
      super.disconnect();
    }
  }
  for (const name of LAYOUT)
    Object.defineProperty(window.HTMLElement.prototype, name, {
      configurable: true,
      get: () => {
        note(name);
        return () => ({});
      },
    });
  Object.assign(window, {
    MutationObserver: Counted,
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    getComputedStyle: () => note('getComputedStyle'),
  });
  const where = { address };
  const abort = new AbortController();
  const onCards = vi.fn<(change: object) => void>();
  const watcher = watchPage(
    window.document,
    { onCards, onHealth: () => note('onHealth') },
    {
      signal: abort.signal,
      isVisible: () => {
        note('isVisible');
        seen.readings += 1;
        return true;
      },
      address: () => where.address,
      now: () => NOW,
    },
  );
  const main = window.document.querySelector('main');
  if (!main) throw new Error('The page has no main part.');
  return { seen, where, watcher, abort, onCards, main, document: window.document };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what watching costs', () => {
  it('is one observer on the list, and no timer once all is still', async () => {
    const { seen, abort, main, document } = counted(list(people(40)), RECEIVED);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.observing).toBe(1);
    expect(seen.made).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
    const readings = seen.readings;
    // An hour in which nothing changes costs nothing.
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(seen.readings).toBe(readings);
    main.querySelector('[data-testid="lazy-column"]')?.append(document.createElement('hr'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.readings).toBeGreaterThan(readings);
    expect(vi.getTimerCount()).toBe(0);
    expect(seen.observing).toBe(1);
    abort.abort();
    expect(seen.observing).toBe(0);
  });

  it('within the observer is noting alone: no layout is read, no card, nothing is told', async () => {
    const { seen, abort, main, onCards } = counted(list(people(3)), RECEIVED);
    await vi.advanceTimersByTimeAsync(10_000);
    const column = main.querySelector('[data-testid="lazy-column"]');
    for (const person of people(30, 50)) {
      column?.insertAdjacentHTML('afterbegin', card(person));
      column?.setAttribute('class', `is-${person.slug}`);
      await vi.advanceTimersByTimeAsync(5);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen.observed).toBeGreaterThan(20);
    expect(onCards.mock.calls.length).toBeGreaterThan(1);
    expect(seen.inObserver).toEqual([]);
    abort.abort();
  });

  it('off the invitations is nothing at all, however often the address and the page change', async () => {
    const { seen, where, watcher, abort, main } = counted('<p>Feed</p>', FEED);
    for (let round = 0; round < 200; round += 1) {
      where.address = `${FEED}?round=${round}`;
      watcher.addressChanged();
      main.innerHTML = `<p>Post ${round}</p>`;
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(seen).toMatchObject({ observing: 0, observed: 0, readings: 0 });
    expect(vi.getTimerCount()).toBe(0);
    abort.abort();
  });
});
