import type { Page } from '@playwright/test';
import { DEMO_INBOX, demoPage } from '../../utils/demo';
import { expect, test } from './extension';

const PERSONS = DEMO_INBOX.filter(({ kind }) => kind === 'person').length;
const NAME = 'Lukas Steinmann';
/** Loads, every other one with a processor six times slower. */
const LOADS = 6;
/** How far the list is behind its page, in milliseconds. */
const LIST_AFTER = 60;

/** Remembers every shift of a load, those after an input too. */
function noteShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Where everything of the page's own stands: its cards, and all inside and outside of them. */
async function places(page: Page): Promise<{ where: string; top: number; left: number; right: number }[]> {
  return page.evaluate(() => {
    const scroller = document.querySelector('main');
    return [...document.querySelectorAll('body *:not(winnow-badge, script)')].map((element) => {
      const { top, left, right } = element.getBoundingClientRect();
      const where = element.closest('[role="listitem"]')?.getAttribute('componentkey') ?? element.localName;
      return { where, top: top + (scroller?.scrollTop ?? 0), left, right };
    });
  });
}

/**
 * The demo page with its list a moment behind the frame, as it comes over a network or out of a script. Answered from memory and in one
 * piece, a page may be painted before any extension is told what the user has set.
 */
function listLater(): string {
  return `${demoPage({ start: 'feed' })}<script>
    addEventListener('DOMContentLoaded', () => setTimeout(() => demo.rerender(), ${LIST_AFTER}));
  </script>`;
}

test('no load of the page shifts anything, on a quick machine or a slow one', async ({ open }) => {
  const { page, badges, cdp } = await open({ before: noteShifts, html: listLater() });
  for (let load = 0; load < LOADS; load += 1) {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: load % 2 === 0 ? 6 : 1 });
    await page.reload();
    await badges.settle(PERSONS);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts')), `load ${load}`).toEqual([]);
  }
});

test('opening a panel moves nothing but what stands below it, and that only down', async ({ open }) => {
  const { page, badges } = await open({ before: noteShifts });
  await badges.settle(PERSONS);
  const at = await badges.middle(NAME, 'verdict');
  const before = await places(page);
  const scrolled = await page.evaluate(() => document.querySelector('main')?.scrollTop);
  // What moved while the page loaded is the first test's business.
  await page.evaluate(() => Reflect.get(globalThis, 'shifts').splice(0));
  await page.mouse.click(at.x, at.y);
  expect(await badges.isOpen(NAME)).toBe(true);
  const after = await places(page);
  const height = await badges.on(NAME, 'panel', function () {
    const { marginBlockEnd, marginBlockStart } = getComputedStyle(this);
    return (
      this.getBoundingClientRect().height +
      Number.parseFloat(marginBlockStart) +
      Number.parseFloat(marginBlockEnd)
    );
  });
  const moves = after.map(({ where, top, left, right }, index) => ({
    where,
    down: Math.round(top - (before[index]?.top ?? 0)),
    aside: left !== before[index]?.left || right !== before[index]?.right,
  }));
  expect(moves.filter(({ aside }) => aside)).toEqual([]);
  // All that stays, its own card's content included, and all that makes room; nothing in between.
  expect([...new Set(moves.map(({ down }) => down))]).toEqual([0, Math.round(height)]);
  const own = await page.locator('[role="listitem"]', { hasText: NAME }).getAttribute('componentkey');
  expect(moves.filter(({ where, down }) => where === own && down !== 0)).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(scrolled);
  // The browser's own count, from which it leaves out what a click asked for.
  const unasked = await page.evaluate<string[]>(() => Reflect.get(globalThis, 'shifts'));
  expect(unasked.filter((entry) => entry.includes('"hadRecentInput":false'))).toEqual([]);
});

test('closing it puts everything back', async ({ open }) => {
  const { page, badges } = await open();
  await badges.settle(PERSONS);
  const at = await badges.middle(NAME, 'verdict');
  const before = await places(page);
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Escape');
  expect(await badges.isOpen(NAME)).toBe(false);
  expect(await places(page)).toEqual(before);
});
