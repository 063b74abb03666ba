import type { BrowserContext } from '@playwright/test';
import type { PageState } from '../../utils/model';
import type { Badges } from './badges';
import { expect, test as base } from './extension';
import type { Expected, FuzzPage } from './fuzz/page-side';
import { startFuzz } from './fuzz/page-side';
import { fuzzData } from './fuzz/requests';
import { launchPlain } from './plain-browser';

/** `WINNOW_SEED` replays one run; `WINNOW_LONG` makes it long. */
const LONG = process.env['WINNOW_LONG'] === '1';
const SEED = Number(process.env['WINNOW_SEED'] ?? (LONG ? 1 : 7));
const STEPS = Number(process.env['WINNOW_STEPS'] ?? (LONG ? 10_000 : 60));
/** Steps before the page is given time to settle and looked at. */
const MOST_AT_ONCE = 4;
/** Every so many rounds the tab is hidden, for so many; timers are slow there. */
const HIDE_EVERY = 12;
const HIDE_FOR = 1;
/** Visits of the test that counts listeners. */
const ROUNDS = LONG ? 100 : 5;
/** How long the page may take to settle: the watcher's longest pause, and a batch's way to the background and back. */
const PATIENCE = 6_000;

/** Tabs can be hidden here. */
const test = base.extend<object, { winnow: BrowserContext }>({
  winnow: [
    async ({ browserName: _unused }, use) => {
      const { context, close } = await launchPlain();
      await use(context);
      await close();
    },
    { scope: 'worker' },
  ],
});

declare const fuzz: FuzzPage;
declare const chrome: {
  tabs: {
    query: (about: object) => Promise<{ id: number }[]>;
    sendMessage: (tab: number, message: object) => Promise<unknown>;
  };
};

async function stateOf(winnow: BrowserContext): Promise<PageState> {
  const worker = winnow.serviceWorkers()[0] ?? (await winnow.waitForEvent('serviceworker'));
  const answer = await worker.evaluate(async () => {
    for (const { id } of await chrome.tabs.query({})) {
      const told = await chrome.tabs
        .sendMessage(id, { name: 'surface:page-state', data: null })
        .catch(() => null);
      if (told) return told;
    }
    return null;
  });
  if (!answer) throw new Error('No tab answered.');
  return (answer as { value: PageState }).value;
}

/** Everything that is wrong with what stands on the page now; empty when it is as it must be. */
function wrongs(expected: Expected, state: PageState, labels: { label: string; spoken: string }[]): string[] {
  const pending = expected.away ? [] : expected.pending;
  const rows = state.rows.map(({ invitation: { name, note }, key }) => ({ key, name, note: note ?? null }));
  const says = state.rows.map(
    ({ judgement, invitation: { name } }) => `${judgement?.summary.label ?? 'nothing'}: ${name}`,
  );
  const shown = labels.map(({ label, spoken }, at) => {
    const name = pending[at]?.name ?? '';
    return `${label}: ${spoken.includes(name) ? name : spoken}`;
  });
  const pairs: [string, unknown, unknown][] = [
    ['requests read', rows, pending],
    ['places of badges', expected.hosts, pending.map(({ key }) => key)],
    ['what badges say', shown, says],
    ['the page left alone', expected.untouched, true],
  ];
  return pairs
    .filter(([, got, wanted]) => JSON.stringify(got) !== JSON.stringify(wanted))
    .map(([what, got, wanted]) => `${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
}

test(`${STEPS} steps of a restless page (seed ${SEED})`, async ({ open, winnow, watched }) => {
  test.setTimeout(30_000 + STEPS * 400);
  const { page, badges } = await open();
  await page.evaluate(startFuzz, { data: fuzzData(), seed: SEED });
  const log: string[] = [];
  let looked = 0;
  const look = async (): Promise<string[]> => {
    const seen = await badges.all();
    const state = await stateOf(winnow);
    const expected = await page.evaluate(() => fuzz.look());
    looked += expected.away ? 0 : expected.pending.length;
    return wrongs(expected, state, labelsOf(seen));
  };
  const settle = async (): Promise<void> => {
    let found = await look();
    for (const end = Date.now() + PATIENCE; found.length > 0 && Date.now() < end; found = await look())
      await page.waitForTimeout(30);
    expect(found, `seed ${SEED}, step ${log.length}: ${log.slice(-12).join(' ')}`).toEqual([]);
  };
  const other = await winnow.newPage();
  await page.bringToFront();
  await settle();
  let rounds = 0;
  let hiddenRounds = 0;
  while (log.length < STEPS) {
    // Now and then the tab lies behind another for some rounds: what changes there is followed too, without frames.
    rounds += 1;
    if (rounds % HIDE_EVERY === 0) await other.bringToFront();
    if (rounds % HIDE_EVERY === HIDE_FOR) await page.bringToFront();
    log.push(...(await page.evaluate((count) => fuzz.steps(count), 1 + (log.length % MOST_AT_ONCE))));
    await settle();
    if (await page.evaluate(() => document.hidden)) hiddenRounds += 1;
  }
  expect(hiddenRounds).toBeGreaterThan(0);
  await page.bringToFront();
  await other.close();
  await page.evaluate(() => fuzz.leave());
  await settle();
  expect(watched.errors).toEqual([]);
  // A run over empty pages alone would prove nothing.
  expect(looked).toBeGreaterThan(STEPS / 2);
});

function labelsOf(seen: Awaited<ReturnType<Badges['all']>>): { label: string; spoken: string }[] {
  return seen.map(({ label, spoken }) => ({ label, spoken }));
}

test('leaving the invitations leaves no listener and no observer behind', async ({ open }) => {
  const { page, cdp } = await open({ start: 'feed' });
  // Told before the first visit, so that what stays for Winnow's whole life counts on both sides.
  const contexts: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  const own = contexts.find(({ origin }) => origin.startsWith('chrome-extension:'));
  if (!own) throw new Error('Winnow’s script does not run here.');
  const evaluate = async (expression: string): Promise<string> => {
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: own.id });
    return result.objectId ?? '';
  };
  const count = async () => {
    const observers = await cdp.send('Runtime.queryObjects', {
      prototypeObjectId: await evaluate('MutationObserver.prototype'),
      objectGroup: 'counted',
    });
    const { result } = await cdp.send('Runtime.getProperties', {
      objectId: observers.objects.objectId ?? '',
      ownProperties: true,
    });
    // What is held here could not be collected by the next count.
    await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
    const listeners = [];
    for (const target of ['window', 'document', 'document.body', 'navigation']) {
      const heard = await cdp.send('DOMDebugger.getEventListeners', { objectId: await evaluate(target) });
      listeners.push(heard.listeners.map(({ type }) => type).toSorted());
    }
    return { observers: result.filter(({ name }) => /^\d+$/u.test(name)).length, listeners };
  };
  const before = await count();
  expect(before.listeners[0]).toContain('focus');
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.locator('#nav a', { hasText: 'Invitations' }).click();
    await expect.poll(() => page.locator('winnow-badge').count()).toBeGreaterThan(0);
    if (round === 0) expect((await count()).observers).toBe(before.observers + 1);
    await page.locator('#nav a', { hasText: 'Feed' }).click();
    await expect.poll(() => page.locator('winnow-badge').count()).toBe(0);
  }
  await expect.poll(count).toEqual(before);
});
