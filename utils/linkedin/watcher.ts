import type { PageHealth } from '../model';
import type { CardReading, ReadOptions, WatchHandlers } from './index';
import type { CardOutcome, Layout } from './layout';
import { layoutOf, structural } from './layouts';
import { conclude, emptyHealth, findCards, isElsewhere, type FoundCard } from './read-page';
import { createChanges, type Taken } from './watching/changes';
import { CONTENT_ATTRIBUTES, VISIBILITY_ATTRIBUTES, WATCHING } from './watching/constants';
import { createDelay, createSchedule } from './watching/schedule';
import { Telling } from './watching/telling';

export interface Watcher {
  /** To be called after each soft navigation; costs next to nothing off the invitations pages. */
  addressChanged: () => void;
}

export interface WatchOptions {
  signal: AbortSignal;
  isVisible: ReadOptions['isVisible'];
  /** The address as it is now. */
  address: () => string;
  now?: () => number;
}

/** A pass over the cards of one layout, which may take several frames. */
interface Pass {
  layout: Layout;
  found: readonly FoundCard[];
  at: number;
  taken: Taken;
}

/**
 * Follows the invitations list until `signal` aborts: hydration, recycled nodes, filters, batches on scroll, list replacement,
 * soft navigation. One observer, only on the invitations pages; it notes what changed, and the work is done before the next
 * paint, in slices. Writes nothing to the page.
 *
 * `onCards` speaks by key: a fresh reading replaces the one told before under its key, and may stand on another element. It comes
 * again when the page wiped Winnow's host off the card. In `gone` are requests that went, whose card now shows another person,
 * or that moved from an element still on the page; `gone` is to be done before `fresh`. After the abort nothing more is told,
 * and nothing is taken back.
 */
export function watchPage(document: Document, handlers: WatchHandlers, options: WatchOptions): Watcher {
  const view = document.defaultView ?? window;
  const { signal } = options;
  const outcomes = new Map<Element, CardOutcome>();
  const telling = new Telling(handlers.onCards);
  const changes = createChanges();
  let pass: Pass | null = null;
  let observing = false;
  let putOff = false;
  let lastHealth = '';
  let unsettled: PageHealth = emptyHealth('unknown-layout');

  const schedule = createSchedule(view, work);
  const pause = createDelay(view, WATCHING.structuralPause, () => {
    if (!putOff) return;
    putOff = false;
    changes.all();
    schedule.request();
  });
  const settling = createDelay(view, WATCHING.settle, () => tellHealth(unsettled));
  const observer = new view.MutationObserver((records) => {
    if (changes.note(records)) schedule.request();
  });

  const surroundings = (): ReadOptions => ({
    isVisible: options.isVisible,
    url: options.address(),
    ...(options.now && { now: options.now }),
  });

  function work(): void {
    if (signal.aborted) return;
    if (isElsewhere(document, options.address())) return leave();
    pass ??= begin();
    if (!pass) return;
    let left: number = WATCHING.slice;
    for (; pass.at < pass.found.length; pass.at += 1) {
      const card = pass.found[pass.at];
      if (!card) break;
      let outcome = outcomes.get(card.element);
      if (!outcome || isStale(card, pass.taken)) {
        if (left === 0) break;
        left -= 1;
        outcome = pass.layout.read(card.element, card.context);
        outcomes.set(card.element, outcome);
      }
      telling.card(card.element, outcome);
    }
    if (pass.at < pass.found.length) telling.flush();
    else finish(pass);
    if (pass) schedule.request();
  }

  function begin(): Pass | null {
    const taken = changes.take(outcomes);
    if (!taken.relevant) return null;
    telling.begin(taken.wiped);
    return over(layoutOf(document) ?? structural, taken);
  }

  /** The structural reader goes over the whole page: while it finds nothing it has to wait before the next look. */
  function over(layout: Layout, taken: Taken): Pass {
    const waits = layout === structural && pause.isRunning();
    putOff ||= waits;
    return { layout, found: waits ? [] : findCards(document, layout, surroundings()), at: 0, taken };
  }

  function finish({ layout, found, taken }: Pass): void {
    pass = null;
    const made = {
      layout,
      found: found.map(({ element }) => ({ element, outcome: outcomes.get(element) ?? UNREAD })),
    };
    const nothing = made.found.every(({ outcome }) => outcome.is === 'nothing');
    if (nothing && layout !== structural) {
      const other = over(structural, taken);
      if (other.found.length > 0) {
        pass = other;
        return;
      }
    }
    telling.end();
    const seen = new Set<Element>(found.map(({ element }) => element));
    for (const element of outcomes.keys()) if (!seen.has(element)) outcomes.delete(element);
    if (nothing) pause.start();
    report(conclude(document, nothing && layout === structural ? null : made, surroundings()).health);
  }

  function tellHealth(health: PageHealth): void {
    const told = JSON.stringify(health);
    if (told === lastHealth) return;
    lastHealth = told;
    handlers.onHealth(health);
  }

  /** Good news at once; that there is nothing to read only once the page has settled. */
  function report(health: PageHealth): void {
    if (health.cardsSeen > 0 || health.otherKinds > 0) {
      settling.cancel();
      tellHealth(health);
    } else if (JSON.stringify(health) !== lastHealth) {
      unsettled = health;
      settling.start();
    }
  }

  function leave(): void {
    const gone = forget();
    if (gone.length > 0) handlers.onCards({ fresh: [], gone });
    tellHealth(emptyHealth('not-this-page'));
  }

  function forget(): CardReading[] {
    observer.disconnect();
    observing = putOff = false;
    pass = null;
    outcomes.clear();
    for (const timer of [schedule, pause, settling]) timer.cancel();
    return telling.empty();
  }

  function addressChanged(): void {
    if (signal.aborted) return;
    if (isElsewhere(document, options.address())) return leave();
    telling.forgetRedraws();
    changes.all();
    schedule.request();
    if (observing) return;
    observing = true;
    observer.observe(document.body ?? document.documentElement, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...CONTENT_ATTRIBUTES, ...VISIBILITY_ATTRIBUTES],
    });
  }

  signal.addEventListener('abort', forget, { once: true });
  addressChanged();
  return { addressChanged };
}

const UNREAD: CardOutcome = { is: 'unread' };

/** Whether a card, or what stands around it alone (its key, its Message link), changed since it was read. */
function isStale({ element, context }: FoundCard, { everything, stale, around }: Taken): boolean {
  if (everything || stale.has(element)) return true;
  if (around.size === 0) return false;
  for (let at = element.parentElement; at && context.crowd.get(at) === 1; at = at.parentElement) {
    if (around.has(at)) return true;
  }
  return false;
}
