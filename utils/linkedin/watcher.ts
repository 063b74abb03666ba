import type { PageHealth } from '../model';
import type { CardReading, ReadOptions, WatchHandlers } from './index';
import type { CardOutcome } from './layout';
import { OWN_ELEMENT } from './parts/text';
import { attempt, conclude, emptyHealth, isElsewhere } from './read-page';
import { createChanges } from './watching/changes';
import { CONTENT_ATTRIBUTES, VISIBILITY_ATTRIBUTES, WATCHING } from './watching/constants';
import { createDelay, createSchedule } from './watching/schedule';

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

interface Announced {
  reading: CardReading;
  /** What was told of it, to tell a change. */
  told: string;
}

/**
 * Follows the invitations list until `signal` aborts: hydration, recycled nodes, filters, batches on scroll, list replacement,
 * soft navigation. One observer, only on the invitations pages; it notes what changed, and the work is done before the next
 * paint, in slices. Writes nothing to the page.
 *
 * `onCards` speaks by key: a fresh reading replaces the one told before under its key, and may stand on another element (then
 * whatever was drawn on the old one is to be removed); it also comes again when the page wiped Winnow's host off the card. A
 * card that went, or now shows another person, is in `gone`. After the abort nothing more is told, and nothing is taken back.
 */
export function watchPage(document: Document, handlers: WatchHandlers, options: WatchOptions): Watcher {
  const view = document.defaultView ?? window;
  const { signal } = options;
  const outcomes = new Map<Element, CardOutcome>();
  const announced = new Map<string, Announced>();
  const redraws = new Map<string, number>();
  const changes = createChanges();
  const stale = new Set<Element>();
  const wiped = new Set<Element>();
  let observing = false;
  let unread = false;
  let lastHealth = '';
  let emptyNow: PageHealth = emptyHealth('unknown-layout');

  const schedule = createSchedule(view, pass);
  const pause = createDelay(view, WATCHING.structuralPause, () => {
    changes.all();
    schedule.request();
  });
  const settling = createDelay(view, WATCHING.settle, () => tellHealth(emptyNow));
  const observer = new view.MutationObserver((records) => {
    if (changes.note(records)) schedule.request();
  });

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
      emptyNow = health;
      settling.start();
    }
  }

  function pass(): void {
    if (signal.aborted) return;
    if (isElsewhere(document, options.address())) return leave();
    const taken = changes.take(outcomes.keys());
    if (taken.everything) for (const card of outcomes.keys()) stale.add(card);
    for (const card of taken.stale) stale.add(card);
    for (const card of taken.wiped) wiped.add(card);
    if (!taken.relevant && stale.size === 0 && !unread) return;

    let left: number = WATCHING.slice;
    unread = false;
    const seen = new Set<Element>();
    const read = {
      isVisible: options.isVisible,
      ...(options.now && { now: options.now }),
      url: options.address(),
    };
    const made = attempt(document, read, {
      structuralToo: !pause.isRunning(),
      readOne: (layout, card) => {
        seen.add(card.element);
        const known = outcomes.get(card.element);
        if (known && !stale.has(card.element)) return known;
        if (left === 0) {
          unread = true;
          return known ?? { is: 'unread' };
        }
        left -= 1;
        stale.delete(card.element);
        const outcome = layout.read(card.element, card.context);
        outcomes.set(card.element, outcome);
        return outcome;
      },
    });
    const { cards, health } = conclude(document, made, read);
    tellCards(cards, !unread);
    if (unread) return schedule.request();
    for (const element of outcomes.keys()) if (!seen.has(element)) outcomes.delete(element);
    stale.clear();
    if (cards.length === 0 && !pause.isRunning()) pauseStructural(health);
    report(health);
  }

  /** Where even the structure shows nothing, the next look at the whole page waits a little. */
  function pauseStructural(health: PageHealth): void {
    if (health.layout === null && health.otherKinds === 0 && JSON.stringify(health) !== lastHealth)
      pause.start();
  }

  function tellCards(cards: readonly CardReading[], complete: boolean): void {
    const now = new Map(cards.map((reading) => [reading.key, reading]));
    const at = new Map(cards.map((reading) => [reading.card, reading.key]));
    const gone: CardReading[] = [];
    for (const [key, { reading }] of announced) {
      const replaced = at.get(reading.card);
      if (now.has(key) || (!complete && (replaced === undefined || replaced === key))) continue;
      gone.push(reading);
      announced.delete(key);
    }
    const fresh = cards.filter((reading) => {
      const told = JSON.stringify([reading.invitation, reading.missing]);
      const before = announced.get(reading.key);
      if (before && before.told === told && before.reading.card === reading.card && !lostHost(reading))
        return false;
      announced.set(reading.key, { reading, told });
      return true;
    });
    wiped.clear();
    if (fresh.length > 0 || gone.length > 0) handlers.onCards({ fresh, gone });
  }

  /** Whether the page took Winnow's host off a card that stays; bounded, lest two scripts fight for ever. */
  function lostHost({ key, card }: CardReading): boolean {
    if (!wiped.has(card) || card.querySelector(OWN_ELEMENT)) return false;
    const times = (redraws.get(key) ?? 0) + 1;
    redraws.set(key, times);
    return times <= WATCHING.redraws;
  }

  function forget(): CardReading[] {
    const gone = [...announced.values()].map(({ reading }) => reading);
    for (const store of [announced, outcomes, redraws, stale, wiped]) store.clear();
    for (const timer of [schedule, pause, settling]) timer.cancel();
    observer.disconnect();
    observing = unread = false;
    return gone;
  }

  function leave(): void {
    const gone = forget();
    if (gone.length > 0) handlers.onCards({ fresh: [], gone });
    tellHealth(emptyHealth('not-this-page'));
  }

  function addressChanged(): void {
    if (signal.aborted) return;
    if (isElsewhere(document, options.address())) return leave();
    redraws.clear();
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
