import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEMO_INBOX, demoPage } from '../../utils/demo';
import type { Badges } from './badges';
import { expect, test } from './extension';

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/pages/${name}/page.html`, import.meta.url)), 'utf8');

/** Pages of three builds of the site that differ most, and how many requests of persons stand on each. */
const PAGES = {
  demo: { html: demoPage(), persons: DEMO_INBOX.filter(({ kind }) => kind === 'person').length },
  'g5-de': { html: fixture('g5-de'), persons: 2 },
  'g4-en': { html: fixture('g4-en'), persons: 3 },
  'g2-en': { html: fixture('g2-en'), persons: 2 },
};

/** What of the page's own stands under a host, or the other way about: words and controls. */
function overlaps(): string[] {
  const hosts = [...document.querySelectorAll('winnow-badge')].map((host) => host.getBoundingClientRect());
  const own = [...document.querySelectorAll('a, button, input, label, h1, h2, h3, p, span, time, img, svg')];
  return own
    .filter((element) => element.checkVisibility())
    .filter((element) =>
      [...element.getClientRects()].some((box) =>
        hosts.some(
          (host) =>
            Math.min(box.right, host.right) - Math.max(box.left, host.left) > 0.5 &&
            Math.min(box.bottom, host.bottom) - Math.max(box.top, host.top) > 0.5,
        ),
      ),
    )
    .map((element) => `${element.localName} ${element.textContent?.trim().slice(0, 40)}`);
}

async function openEach(badges: Badges, look: () => Promise<void>): Promise<number> {
  const all = await badges.all();
  for (const { card } of all) {
    await badges.click(card.slice(0, 20), 'verdict');
    await look();
  }
  return all.length;
}

for (const [name, { html, persons }] of Object.entries(PAGES))
  for (const width of [1100, 360])
    test(`neither badge nor panel overlaps anything of the page's own (${name}, ${width} pixels wide)`, async ({
      open,
    }) => {
      const { page, badges } = await open({ html, viewport: { width, height: 800 } });
      await badges.settle(persons);
      expect(await page.evaluate(overlaps)).toEqual([]);
      const looked = await openEach(badges, async () => {
        expect(await page.evaluate(overlaps)).toEqual([]);
      });
      expect(looked).toBe(persons);
    });
