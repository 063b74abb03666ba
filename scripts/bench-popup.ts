import type { BrowserContext, Page } from '@playwright/test';
import { DEMO_INBOX } from '../utils/demo';
import type { Session } from './demo/browser';
import { launchWithWinnow, openDemo, readPageState, tabIdOf } from './demo/browser';

/**
 * Measures the opening of popup and side panel over a real tab of many requests: `npm run bench:popup`. From the start of the
 * navigation until the first rows are painted, and until what was asked of the tab has come. A report, not a test: it depends on
 * the machine.
 */
const SIZES = [1, 12, 1_000];
const OPENINGS = 15;
/** The first openings fill the browser's caches, as the first one after an installation does. */
const WARM_UP = 3;

interface Opening {
  /** Milliseconds from the start of the navigation to the frame in which the first rows stand. */
  painted: number;
  /** When the tab was asked, and when it had answered. */
  asked: number;
  answered: number;
}

/** In the page, before its scripts: notes when the tab answered, and when the frame after the first row was drawn. */
function watchOpening(): void {
  const notes: Record<string, number> = {};
  Object.assign(globalThis, { notes });
  const { chrome: api } = globalThis as unknown as {
    chrome: { tabs: { sendMessage: (...parts: unknown[]) => Promise<unknown> } };
  };
  const ask = api.tabs.sendMessage.bind(api.tabs);
  api.tabs.sendMessage = async (...parts) => {
    notes['asked'] ??= performance.now();
    const answer = await ask(...parts);
    notes['answered'] ??= performance.now();
    return answer;
  };
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.row-main')) return;
    observer.disconnect();
    // The frame's own work is over when a task after it runs.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => (notes['painted'] = performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Waits until all requests are read and judged: the page is read in slices, and a busy machine takes its time. */
async function waitForAll(session: Session, tab: Page, size: number): Promise<void> {
  for (;;) {
    const { rows } = await readPageState(session, tab);
    if (rows.length >= size && rows.every(({ judgement }) => judgement)) return;
    await tab.waitForTimeout(500);
  }
}

async function open(page: Page, address: string): Promise<Opening> {
  await page.goto(address);
  const notes = await page.waitForFunction(() => {
    const { notes: all } = globalThis as unknown as { notes: Record<string, number> };
    return all['painted'] === undefined ? null : all;
  });
  const { painted = NaN, asked = NaN, answered = NaN } = (await notes.jsonValue()) ?? {};
  await page.goto('about:blank');
  return { painted, asked, answered };
}

const at = (values: readonly number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN).toFixed(0).padStart(9);

async function measure(context: BrowserContext, size: number, address: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(watchOpening);
  const openings: Opening[] = [];
  for (let round = 0; round < OPENINGS + WARM_UP; round += 1) openings.push(await open(page, address));
  const counted = openings.slice(WARM_UP);
  const painted = counted.map((opening) => opening.painted);
  console.log(
    [
      `${size} requests`.padEnd(20),
      at(painted, 0.5),
      at(painted, 0.9),
      at(painted, 0),
      at(
        counted.map(({ asked }) => asked),
        0.5,
      ),
      at(
        counted.map(({ answered }) => answered),
        0.5,
      ),
    ].join(''),
  );
  await page.close();
}

console.log(
  `${'opening, ms'.padEnd(20)}${['median', 'p90', 'least', 'asked', 'answered'].map((head) => head.padStart(9)).join('')}`,
);
const people = DEMO_INBOX.filter(({ kind }) => kind === 'person');
for (const size of SIZES) {
  const requests = Array.from({ length: size }, (_, index) => {
    const person = people[index % people.length];
    if (!person) throw new Error('The demo has no people.');
    return { ...person, name: `${person.name} ${index}`, slug: `${person.slug}-${index}` };
  });
  const session = await launchWithWinnow({ headless: true });
  const tab = await openDemo(session, { requests, later: [] });
  await waitForAll(session, tab, size);
  await measure(
    session.context,
    size,
    `chrome-extension://${session.id}/popup.html?tab=${await tabIdOf(session)}`,
  );
  await session.context.close();
}
