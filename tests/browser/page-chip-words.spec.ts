import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { catalogue } from '../../utils/words';
import { directionOf, INTERFACE_LANGUAGES } from '../../utils/words/languages';
import { pageCatalogue } from '../../utils/words/page';

const fileOf = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../components/${path}`, import.meta.url)), 'utf8');

/** A chip as `chip.ts` builds it, in a card of a width. */
const chipIn = (width: number, verdict: string, second: string): string =>
  `<div style="width:${width}px"><div class="winnow"><div class="strip"><div class="chip ask">
  <button class="verdict"><svg class="icon"></svg><span class="label">${verdict}</span><svg class="icon chevron"></svg></button>
  ${second}</div></div></div></div>`;

const copyWith = (label: string): string =>
  `<button class="copy"><svg class="icon"></svg><span class="label">${label}</span></button>`;

for (const { tag: language } of INTERFACE_LANGUAGES) {
  test(`in ${language} every verdict’s words can be read whole beside every second half, however narrow the card`, async () => {
    const WORDS = pageCatalogue(language);
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    });
    const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    const verdicts = Object.values(catalogue(language).verdicts).flatMap(({ label, perhaps }) => [
      label,
      perhaps,
    ]);
    const seconds = [
      copyWith(WORDS.copyReply),
      copyWith(WORDS.copied),
      ...[WORDS.doNotAnswer, WORDS.noReplyNeeded].map((text) => `<span class="advice">${text}</span>`),
    ];
    const chips = [600, 400, 399, 392, 391, 360, 359, 344, 343, 328, 324, 300, 270, 269, 240, 220].flatMap(
      (width) => verdicts.flatMap((verdict) => seconds.map((second) => chipIn(width, verdict, second))),
    );
    await page.setContent(
      `<style>${fileOf('tokens.css')}${fileOf('page/badge.css')}</style><div dir="${directionOf(language)}">${chips.join('')}</div>`,
    );
    const cut = await page.locator('.chip').evaluateAll((all) =>
      all
        .filter((chip) => {
          const bounds = chip.getBoundingClientRect();
          return [...chip.querySelectorAll('.verdict > .label, .advice')].some((part) => {
            const box = part.getBoundingClientRect();
            return (
              part.scrollWidth > part.clientWidth ||
              part.scrollHeight > Math.ceil(bounds.height) ||
              box.height > bounds.height ||
              box.top < bounds.top - 0.5 ||
              box.right > bounds.right + 0.5 ||
              box.left < bounds.left - 0.5
            );
          });
        })
        .map((chip) => `${chip.clientWidth}: ${chip.textContent.replace(/\s+/gu, ' ').trim()}`),
    );
    await browser.close();
    expect(chips.length).toBeGreaterThan(300);
    expect(cut).toEqual([]);
  });
}
