import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { card, FEED, list, people, RECEIVED, type Person } from './markup';
import { Stage } from './stage';

/** A small seeded generator (mulberry32): the same walk for the same seed, on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Step = (stage: Stage, random: (below: number) => number) => void;

const items = (stage: Stage): Element[] => [...stage.document.querySelectorAll('.block')];
const pick = <T>(from: readonly T[], random: (below: number) => number): T | undefined =>
  from[random(Math.max(1, from.length))];
const someone = (random: (below: number) => number): Person =>
  people(1, random(1_000))[0] ?? { slug: 'none', name: 'None' };
const fresh = (stage: Stage, person: Person): Element => {
  const holder = stage.document.createElement('div');
  holder.innerHTML = card(person);
  return holder.firstElementChild ?? holder;
};

/** What LinkedIn's page does to its list, each as one step. */
const STEPS: Record<string, Step> = {
  insert: (stage, random) => {
    const place = pick(items(stage), random);
    const added = fresh(stage, someone(random));
    if (place) place.before(added);
    else stage.document.querySelector('[data-testid="lazy-column"]')?.prepend(added);
  },
  remove: (stage, random) => pick(items(stage), random)?.remove(),
  reorder: (stage, random) => {
    const moved = pick(items(stage), random);
    if (moved) items(stage)[0]?.before(moved);
  },
  recycle: (stage, random) => {
    const place = pick(items(stage), random)?.querySelector('[role="listitem"]');
    const other = fresh(stage, someone(random)).querySelector('[role="listitem"]');
    if (!place || !other) return;
    place.setAttribute('componentkey', other.getAttribute('componentkey') ?? '');
    place.replaceChildren(...other.childNodes);
  },
  wipe: (stage) => {
    for (const host of stage.document.querySelectorAll('winnow-badge')) host.remove();
  },
  rerender: (stage, random) => {
    const place = pick(items(stage), random);
    if (!place) return;
    // The page draws anew what is its own, not what Winnow put there.
    const holder = stage.document.createElement('div');
    holder.innerHTML = place.outerHTML;
    for (const host of holder.querySelectorAll('winnow-badge')) host.remove();
    place.replaceWith(...holder.childNodes);
  },
  replace: (stage, random) => {
    stage.main.innerHTML = list(people(random(12), random(900)));
  },
  empty: (stage) => {
    stage.main.innerHTML = '';
  },
  away: (stage) => stage.go(FEED),
  back: (stage, random) => {
    stage.go(RECEIVED);
    if (!stage.document.querySelector('[data-testid="lazy-column"]'))
      stage.main.innerHTML = list(people(random(8)));
  },
  acted: (stage, random) => {
    const item = pick(items(stage), random)?.querySelector('[role="listitem"]');
    if (item)
      item.innerHTML =
        '<p>Some Body is now a connection</p><button aria-label="Dismiss"><svg id="close-small"></svg></button>';
  },
  hide: (stage, random) => {
    const column = stage.document.querySelector<HTMLElement>('[data-testid="lazy-column"]');
    if (column) column.hidden = random(2) === 0;
  },
  unwrap: (stage, random) => {
    const item = pick(items(stage), random)?.querySelector('[role="listitem"]');
    item?.parentElement?.replaceWith(item);
  },
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const shownOn = (holder: Element | null | undefined): string =>
  holder?.querySelector('p a')?.textContent ?? '';

const visible = (element: Element): boolean => !element.closest('[hidden]');

/** What stands on the page and what should: the persons under hosts, the persons pending, and hosts that tell another one. */
function stateOf(stage: Stage): { hosts: string[]; pending: string[]; wrong: string[] } {
  const pending = [...stage.document.querySelectorAll('[role="listitem"]')].filter(
    (item) => item.querySelectorAll('button').length === 2 && visible(item) && item.querySelector('p a'),
  );
  return {
    hosts: [...stage.document.querySelectorAll('winnow-badge')]
      .filter(visible)
      .map((host) => shownOn(host.parentElement)),
    pending: stage.address === RECEIVED ? pending.map(shownOn) : [],
    wrong: [...stage.hosts.values()].flatMap(({ host, reading }) =>
      shownOn(host.parentElement) === reading.invitation?.name ? [] : [reading.key],
    ),
  };
}

it.each([1, 2, 3, 4])(
  'seed %i: one host on each pending card and none elsewhere, after every step',
  async (seed) => {
    const random = seeded(seed);
    const names = Object.keys(STEPS);
    const stage = new Stage(list(people(5)));
    const trail: string[] = [];
    await stage.settle();
    for (let step = 0; step < 40; step += 1) {
      const burst = 1 + random(3);
      for (let one = 0; one < burst; one += 1) {
        const name = names[random(names.length)] ?? 'wipe';
        trail.push(name);
        STEPS[name]?.(stage, random);
      }
      await stage.settle();
      const { hosts, pending, wrong } = stateOf(stage);
      expect({ trail, hosts, wrong }).toEqual({ trail, hosts: pending, wrong: [] });
    }
    stage.abort.abort();
    expect(vi.getTimerCount()).toBe(0);
  },
);
