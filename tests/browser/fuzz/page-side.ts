import type { FuzzData, FuzzRequest } from './requests';

/** What must be seen once the page has settled. */
export interface Expected {
  /** The pending persons' requests in the order of the page. */
  pending: { key: string; name: string; note: string | null }[];
  /** Where each of Winnow's hosts stands: the request's key, or what is wrong with the place. */
  hosts: string[];
  /** The page without Winnow's hosts is what its own script left. */
  untouched: boolean;
  away: boolean;
}

export interface FuzzPage {
  /** Does so many steps, with pauses between some, and tells which. */
  steps: (count: number) => Promise<string[]>;
  look: () => Expected;
  /** Goes to the feed and stays there. */
  leave: () => void;
}

/**
 * The fuzzed page's own script: keeps what it shows in `WeakMap`s, so that what is expected does not come from the markup that
 * Winnow reads. Runs in the page, so it must stand alone. All chance comes from the seed.
 */
export function startFuzz({ data, seed }: { data: FuzzData; seed: number }): void {
  type Shown = FuzzRequest & { answered?: boolean };
  const shownOn = new WeakMap<Element, Shown>();
  const main = document.querySelector('main');
  if (!main) throw new Error('The page has no main.');
  let state = seed >>> 0;
  // Mulberry32, by Tommy Ettinger (public domain): small, and the same in every browser.
  const chance = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(chance() * count);
  const pick = <T>(from: readonly T[]): T | undefined => from[below(from.length)];
  let language = 0;
  let away = false;
  let place: 'received' | 'strip' = 'received';
  let left = '';
  /** The list that steps work on; the page may hold a second one behind it. */
  let current: Element | null = null;

  const lang = (): string => data.languages[language]?.lang ?? 'en';
  const column = (): Element | null => current;
  const columns = (): Element[] => [...main.querySelectorAll('[data-testid="lazy-column"]')];
  const cards = (): Element[] =>
    [...main.querySelectorAll('[role="listitem"]')].filter((card) => shownOn.has(card));
  const outer = (card: Element): Element => {
    let at = card;
    while (at.parentElement && !at.parentElement.matches('[data-testid="lazy-column"]'))
      at = at.parentElement;
    return at;
  };
  const fromMarkup = (html: string): Element => {
    const holder = document.createElement('div');
    holder.innerHTML = html;
    const [made] = holder.children;
    if (!made) throw new Error('Empty markup.');
    return made;
  };
  const build = (request: Shown): Element => {
    const block = fromMarkup(request.cards[lang()] ?? '');
    const card = block.querySelector('[role="listitem"]');
    if (card) dressAs(card, request);
    return block;
  };
  /** Brings a card's markup to what its request says beyond the first markup. */
  const dressAs = (card: Element, request: Shown): void => {
    shownOn.set(card, request);
    const box = card.querySelector('[data-testid="expandable-text-box"]');
    const first = data.requests.find(({ key }) => key === request.key);
    if (box && request.note !== null && first?.note !== request.note) box.textContent = request.note;
    if (request.answered) {
      card.querySelector('._actions')?.remove();
      const said = document.createElement('p');
      said.textContent = `${request.name} is now a connection`;
      card.querySelector('._text')?.append(said);
    }
  };
  const unused = (): FuzzRequest | undefined => {
    const used = new Set(cards().map((card) => shownOn.get(card)?.key));
    return pick(data.requests.filter(({ key }) => !used.has(key)));
  };
  const insert = (): void => {
    const request = unused();
    const list = column();
    if (!request || !list || cards().length > 24) return;
    const blocks = [...list.children];
    const own = cards().filter((card) => list.contains(card));
    const before = chance() < 0.5 ? null : (pick(own.map(outer)) ?? null);
    list.insertBefore(build(request), before ?? blocks.find((block) => block.querySelector('h3')) ?? null);
  };
  const frame = (): void => {
    const { suggestions } = data;
    if (place === 'strip') {
      // The My Network page: a few requests above people one may know.
      main.innerHTML = `<div><section><div><h2>Invitations</h2><a href="https://www.linkedin.com/mynetwork/invitation-manager/">Show all</a></div><div data-testid="lazy-column"></div></section><section><h2>People you may know</h2><div>${suggestions.join('')}</div></section></div>`;
      [current = null] = columns();
      return;
    }
    main.innerHTML = `<section aria-label="Primary content"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.invitations.InvitationReceivedWithType"><div data-testid="lazy-column" data-component-type="LazyColumn"><div><div><h3>Suggestions</h3></div></div>${suggestions.join('')}</div></div></section>`;
    [current = null] = columns();
  };
  /** The list drawn anew, of the same requests. */
  const render = (requests: Shown[]): void => {
    frame();
    const list = column();
    for (const request of requests)
      list?.insertBefore(build(request), list.querySelector('h3')?.closest('[data-testid] > div') ?? null);
  };
  const kept = (): Shown[] => cards().flatMap((card) => shownOn.get(card) ?? []);
  let memory: Shown[] = [];

  const recycle = (card: Element | undefined, inPlace: boolean): void => {
    const request = unused();
    if (!card || !request) return;
    const other = build(request).querySelector('[role="listitem"]');
    if (!other) return;
    card.setAttribute('componentkey', other.getAttribute('componentkey') ?? '');
    // A page that recycles replaces what is its own, and leaves or wipes what is not.
    if (inPlace) card.querySelectorAll(':scope > :not(winnow-badge)').forEach((child) => child.remove());
    if (inPlace) card.prepend(...other.children);
    else card.innerHTML = other.innerHTML;
    shownOn.set(card, request);
  };
  const PATHS = { received: '/mynetwork/invitation-manager/received/', strip: '/mynetwork/grow/' };
  const go = (path: string): void => history.pushState({}, '', path);
  const steps: Record<string, () => void> = {
    insert,
    insertMore: () => [insert, insert, insert].forEach((one) => one()),
    remove: () => pick(cards().map(outer))?.remove(),
    reorder: () => {
      const [block, before] = [pick(cards().map(outer)), pick(cards().map(outer))];
      if (block && before && block !== before) before.parentElement?.insertBefore(block, before);
    },
    swap: () => {
      const [one, other] = [pick(cards()), pick(cards())];
      const [first, second] = [one && shownOn.get(one), other && shownOn.get(other)];
      if (!one || !other || !first || !second || one === other) return;
      for (const [card, request] of [
        [one, second],
        [other, first],
      ] as const) {
        const made = build(request).querySelector('[role="listitem"]');
        card.setAttribute('componentkey', made?.getAttribute('componentkey') ?? '');
        card.innerHTML = made?.innerHTML ?? '';
        shownOn.set(card, request);
      }
    },
    recycle: () => recycle(pick(cards()), false),
    recycleInPlace: () => recycle(pick(cards()), true),
    wipeOne: () => pick([...document.querySelectorAll('winnow-badge')])?.remove(),
    wipeAll: () => document.querySelectorAll('winnow-badge').forEach((host) => host.remove()),
    rerender: () => render(kept()),
    empty: () => render([]),
    refill: () => {
      if (kept().length > 0) return;
      for (let at = 0; at < 6; at += 1) insert();
    },
    language: () => {
      const requests = kept();
      language = below(data.languages.length);
      document.documentElement.lang = lang();
      document.documentElement.dir = data.languages[language]?.dir ?? 'ltr';
      render(requests);
    },
    truncate: () => {
      const card = pick(cards());
      const request = card && shownOn.get(card);
      const box = card?.querySelector('[data-testid="expandable-text-box"]');
      if (!card || !box || !request?.note) return;
      const note = request.note.slice(0, 20 + below(60)).replace(/\s+\S*$/u, '');
      box.textContent = note;
      shownOn.set(card, { ...request, note });
    },
    wrap: () => {
      const block = pick(cards().map(outer));
      const around = document.createElement('div');
      block?.replaceWith(around);
      if (block) around.append(block);
    },
    answer: () => {
      const card = pick(cards());
      const request = card && shownOn.get(card);
      if (card && request && !request.answered) dressAs(card, { ...request, answered: true });
    },
    hideList: () => column()?.toggleAttribute('hidden'),
    secondList: () => {
      if (!current || columns().length > 1) return;
      const first = current;
      const other = first.cloneNode(false);
      if (!(other instanceof Element)) return;
      other.setAttribute('hidden', '');
      first.after(other);
      current = other;
      [insert, insert, insert].forEach((one) => one());
      current = first;
    },
    otherList: () => {
      const other = columns().find((list) => list !== current);
      if (!current || !other) return;
      current.setAttribute('hidden', '');
      other.removeAttribute('hidden');
      current = other;
    },
    dropList: () =>
      columns()
        .find((list) => list !== current)
        ?.remove(),
    filter: () => {
      const some = kept().filter(() => chance() < 0.5);
      go(`${PATHS[place]}?filter=${below(9)}`);
      render(some);
      [insert, insert].forEach((one) => one());
    },
    strip: () => {
      const requests = kept();
      place = place === 'strip' ? 'received' : 'strip';
      go(PATHS[place]);
      render(place === 'strip' ? requests.slice(0, 3) : requests);
    },
    hideCard: () => {
      const block = pick(cards().map(outer));
      if (block instanceof HTMLElement) block.style.display = block.style.display === 'none' ? '' : 'none';
    },
    noise: () => document.querySelector('aside')?.append(`quiet ${below(9)} `),
    navigate: () => {
      away = !away;
      if (away) {
        memory = kept();
        go('/feed/');
        main.innerHTML = '<section><h2>Feed</h2></section>';
      } else {
        go(PATHS[place]);
        render(memory);
      }
    },
    tab: () => {
      if (!away) go(`${PATHS[place]}?filter=${below(5)}`);
    },
  };
  // More comes than goes, or the page would stand empty most of the time.
  const names = [...Object.keys(steps), 'insertMore', 'insertMore', 'refill', 'refill', 'refill'];
  const bare = (): string => {
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof Element) copy.querySelectorAll('winnow-badge').forEach((host) => host.remove());
    return copy instanceof Element ? copy.outerHTML : '';
  };
  render(data.requests.slice(0, 8));
  left = bare();

  const page: FuzzPage = {
    async steps(count) {
      const done: string[] = [];
      while (done.length < count) {
        const name = away ? 'navigate' : (pick(names) ?? 'noise');
        steps[name]?.();
        left = bare();
        done.push(name);
        const pause = below(4);
        if (away) break;
        if (pause === 1) await Promise.resolve();
        // A tab behind another has no frames.
        if (pause === 2)
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
            setTimeout(resolve, 40);
          });
        if (pause === 3) await new Promise((resolve) => setTimeout(resolve, 4));
      }
      return done;
    },
    look: () => ({
      pending: cards().flatMap((card) => {
        const request = shownOn.get(card);
        if (!request || request.kind !== 'person' || request.answered || !card.checkVisibility()) return [];
        return [{ key: request.key, name: request.name, note: request.note }];
      }),
      hosts: [...document.querySelectorAll('winnow-badge')].map((host) => {
        const card = host.parentElement;
        if (!card || card.lastElementChild !== host) return 'not the last child';
        return shownOn.get(card)?.key ?? 'not on a card';
      }),
      untouched: bare() === left,
      away,
    }),
    leave: () => {
      if (!away) steps['navigate']?.();
      left = bare();
    },
  };
  Object.assign(globalThis, { fuzz: page });
}
