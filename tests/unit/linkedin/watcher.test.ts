import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WATCHING } from '../../../utils/linkedin/watching/constants';
import { card, FEED, list, people, RECEIVED } from './markup';
import { named, Stage } from './stage';

let stage: Stage;
const open = async (inside: string, address?: string): Promise<Stage> => {
  stage = new Stage(inside, address);
  await stage.settle();
  return stage;
};
const names = (count: number, from = 0): ReturnType<typeof named>[] =>
  people(count, from).map(({ name }) => named(name));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stage.abort.abort();
  vi.useRealTimers();
});

describe('the list', () => {
  it('is read when it is there from the start', async () => {
    await open(list(people(3)));
    expect(stage.badges()).toEqual(names(3));
    expect(stage.health.at(-1)).toMatchObject({ status: 'ok', layout: 'g5', cardsSeen: 3, cardsRead: 3 });
  });

  it('is read when it comes after its frame, without a word of an unknown page before', async () => {
    stage = new Stage('<div class="skeleton"></div>');
    await vi.advanceTimersByTimeAsync(WATCHING.settle / 2);
    stage.main.innerHTML = list(people(2));
    await stage.settle();
    expect(stage.badges()).toEqual(names(2));
    expect(stage.health.map(({ status }) => status)).toEqual(['ok']);
  });

  it('grows by batches, and only the new cards are told', async () => {
    await open(list(people(10)));
    stage.told.length = 0;
    for (const person of people(10, 10))
      stage.element('h3').parentElement?.insertAdjacentHTML('beforebegin', card(person));
    await stage.settle();
    expect(stage.badges()).toEqual(names(20));
    expect(stage.told).toHaveLength(10);
  });

  it('is read in slices, and whole in the end', async () => {
    stage = new Stage(list(people(WATCHING.slice * 3 + 1)));
    await vi.advanceTimersByTimeAsync(WATCHING.frameTimeout);
    expect(stage.badges()).toHaveLength(WATCHING.slice);
    await stage.settle();
    expect(stage.badges()).toEqual(names(WATCHING.slice * 3 + 1));
  });

  it('is replaced by a filter or a tab', async () => {
    await open(list(people(5)));
    stage.main.innerHTML = list(people(3, 4));
    await stage.settle();
    expect(stage.badges()).toEqual(names(3, 4));
    expect([...stage.hosts.keys()]).toHaveLength(3);
  });

  it('is emptied and refilled', async () => {
    await open(list(people(4)));
    stage.main.innerHTML = list([]);
    await stage.settle();
    expect(stage.badges()).toEqual([]);
    expect(stage.health.at(-1)).toMatchObject({ status: 'ok', cardsSeen: 0 });
    stage.main.innerHTML = list(people(4));
    await stage.settle();
    expect(stage.badges()).toEqual(names(4));
  });

  it('says nothing of a moment of emptiness', async () => {
    await open(list(people(2)));
    const before = stage.health.length;
    stage.main.innerHTML = '';
    await vi.advanceTimersByTimeAsync(WATCHING.frameTimeout);
    stage.main.innerHTML = list(people(2));
    await stage.settle();
    expect(stage.health).toHaveLength(before);
  });

  it('is one of two, and the other one is hidden; then they change places', async () => {
    await open(`<div id="one">${list(people(2))}</div><div id="two" hidden>${list(people(2, 2))}</div>`);
    expect(stage.badges()).toEqual(names(2));
    stage.element('#one').hidden = true;
    stage.element('#two').hidden = false;
    await stage.settle();
    expect(stage.badges()).toEqual(names(2, 2));
  });
});

describe('a card', () => {
  it('is told again when hydration wipes the host off it', async () => {
    await open(list(people(2)));
    const first = stage.element('[role="listitem"]');
    for (const host of first.querySelectorAll('winnow-badge')) host.remove();
    await stage.settle();
    expect(stage.badges()).toEqual(names(2));
  });

  it('is told again where its host is wiped in the very turn of a navigation', async () => {
    await open(list(people(2)));
    for (const host of stage.document.querySelectorAll('winnow-badge')) host.remove();
    stage.watcher.addressChanged();
    await stage.settle();
    expect(stage.badges()).toEqual(names(2));
  });

  it('is rebuilt as another element under the same key', async () => {
    await open(list(people(2)));
    const first = stage.element('.block');
    first.outerHTML = card(people(1)[0] ?? { slug: '', name: '' });
    await stage.settle();
    expect(stage.badges()).toEqual(names(2));
    expect(stage.told.filter((line) => line.startsWith('-'))).toEqual([]);
  });

  it('shows another person in the same elements', async () => {
    await open(list(people(2)));
    const item = stage.element('[role="listitem"]');
    const [other] = people(1, 7);
    item.setAttribute('componentkey', `urn:li:invitation:${other?.id}`);
    for (const link of item.querySelectorAll('a')) link.setAttribute('href', '/in/person-7/');
    for (const control of item.querySelectorAll('button')) {
      control.setAttribute(
        'aria-label',
        control.getAttribute('aria-label')?.replace('Number0', 'Number7') ?? '',
      );
    }
    const text = item.querySelector('p a')?.firstChild;
    if (text) text.nodeValue = 'Person Number7';
    await stage.settle();
    expect(stage.badges()).toEqual([named('Person Number7'), named('Person Number1')]);
    expect(stage.told.slice(-2)).toEqual([`-${people(1)[0]?.id}`, `+${other?.id}`]);
  });

  it('is told again when its note comes later', async () => {
    await open(list([{ slug: 'late', name: 'Late Note' }]));
    expect(stage.hosts.get('late')?.reading.invitation?.note).toBeNull();
    stage
      .element('[role="listitem"]')
      .insertAdjacentHTML('beforeend', '<div><span data-testid="expandable-text-box">Here</span></div>');
    await stage.settle();
    expect(stage.hosts.get('late')?.reading.invitation?.note).toBe('Here');
    expect(stage.badges()).toHaveLength(1);
  });

  it('is known by its key once that comes, with one host on it', async () => {
    await open(list([{ slug: 'keyless', name: 'Key Less' }]));
    stage.element('.block').setAttribute('componentkey', 'urn:li:invitation:7500000000000000001');
    await stage.settle();
    expect([...stage.hosts.keys()]).toEqual(['7500000000000000001']);
    expect(stage.badges()).toEqual([named('Key Less')]);
  });

  it('turns into an acknowledgement and loses its host', async () => {
    await open(list(people(2)));
    const item = stage.element('[role="listitem"]');
    item.innerHTML =
      '<p><a href="/in/person-0/">Person Number0</a> is now a connection</p><button aria-label="Dismiss"><svg id="close-small"></svg></button>';
    await stage.settle();
    expect(stage.badges()).toEqual(names(1, 1));
  });

  it('is left alone where the page fights for it', async () => {
    await open(list(people(1)));
    for (let round = 0; round < WATCHING.redraws * 3; round += 1) {
      for (const host of stage.document.querySelectorAll('winnow-badge')) host.remove();
      await vi.advanceTimersByTimeAsync(WATCHING.frameTimeout);
    }
    expect(stage.told).toHaveLength(1 + WATCHING.redraws);
  });
});

describe('the address', () => {
  it('leads from the feed to the list and back, a hundred times, and nothing is left behind', async () => {
    await open('<p>Feed</p>', FEED);
    for (let round = 0; round < 100; round += 1) {
      stage.go(RECEIVED);
      stage.main.innerHTML = list(people(3, round));
      await stage.settle();
      expect(stage.badges()).toEqual(names(3, round));
      stage.go(FEED);
      stage.main.innerHTML = '<p>Feed</p>';
      await stage.settle();
      expect(stage.hosts.size).toBe(0);
    }
    expect(stage.health.at(-1)).toMatchObject({ status: 'not-this-page' });
    expect(vi.getTimerCount()).toBe(0);
  }, 60_000);

  it('keeps the watcher idle elsewhere: no timer, no reading', async () => {
    await open(list(people(2)), FEED);
    stage.main.append(stage.document.createElement('p'));
    await stage.settle();
    expect(stage.badges()).toEqual([]);
    expect(stage.health).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may change before the page does: posts of the feed are no requests', async () => {
    const post = `<div role="listitem"><a href="/in/author/">Au Thor</a><p>A post</p><div>${['Like', 'Comment', 'Repost', 'Send'].map((word) => `<button aria-label="${word}">${word}</button>`).join('')}</div></div>`;
    await open(`<div data-testid="lazy-column">${post}</div>`, FEED);
    stage.go(RECEIVED);
    await stage.settle();
    expect(stage.badges()).toEqual([]);
  });
});

describe('the end', () => {
  it('comes with the abort: nothing is told, nothing waits', async () => {
    await open(list(people(2)));
    stage.told.length = 0;
    stage.main.innerHTML = list(people(5));
    stage.abort.abort();
    await stage.settle();
    stage.main.innerHTML = list(people(6));
    await stage.settle();
    stage.go(FEED);
    expect(stage.told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an unknown page', () => {
  it('is said once, after it has settled, and marks nothing', async () => {
    await open('<h1>Invitations</h1><article><h2>Some Body</h2></article>');
    expect(stage.badges()).toEqual([]);
    expect(stage.health.map(({ status }) => status)).toEqual(['unknown-layout']);
    stage.main.append(stage.document.createElement('p'));
    await stage.settle();
    expect(stage.health).toHaveLength(1);
  });

  it('whose cards the structure shows is read by structure', async () => {
    const bare = people(2).map((person) =>
      card(person).replace(/ (?:role|componentkey|data-[\w-]+)="[^"]*"/gu, ''),
    );
    await open(`<section>${bare.join('')}</section>`);
    expect(stage.health.at(-1)).toMatchObject({ status: 'ok', layout: 'structural', cardsSeen: 2 });
    expect(stage.hosts.size).toBe(2);
  });
});
