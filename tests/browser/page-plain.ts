import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { test as base, chromium } from '@playwright/test';
import { CORE_GLYPHS } from '../../components/icons/core-glyphs';
import { draw } from '../../components/page/draw';
import { drawBadge } from '../../components/page/drawing';
import { lookRules } from '../../components/page/look';
import type { BadgeDrawing, Judgement } from '../../utils/model';
import { pageWords } from '../../utils/words/page';
import { judgement, memory, reason } from '../unit/components/page/sample';

const fileOf = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../components/${path}`, import.meta.url)), 'utf8');

const REASONS = [
  reason(-12, 'Speaks more of what the sender offers than of you.', 'we help firms like yours'),
  reason(8, 'Names your field.'),
  reason(-4, 'Asks you to book a slot in a calendar.', 'a booking link'),
  reason(-2, 'Asks for a quick call.', 'quick call'),
];

const NOTES = memory({
  mark: 'Wrote before',
  lines: ['You declined them in May.'],
  acts: [
    { act: 'handled', label: 'Mark as handled' },
    { act: 'never-person', label: 'Never accept Lukas Steinmann' },
    { act: 'always-person', label: 'Always accept Lukas Steinmann' },
  ],
  corrections: [
    { correction: 'accept-known', label: 'I would accept: I know them' },
    { correction: 'report-scam', label: 'It is a scam' },
  ],
  checklist: ['How long they have been at Leadmill.'],
});

const FULL: Judgement = {
  ...judgement({
    evidence: REASONS,
    motive: 'The same words probably go out to many people at once.',
    notLookedAt: [{ evidence: 'profile', sentence: 'Their profile: open it to see more.' }],
    wouldChange: [{ change: 'role', verdict: 'ask', sentence: 'A named role would make this “ask first”.' }],
  }),
  memory: NOTES,
};

/** One judgement for every part that a badge or panel may show. */
export const SAMPLES = {
  full: FULL,
  corrected: {
    ...FULL,
    memory: {
      ...NOTES,
      corrected: {
        line: 'Winnow’s own verdict for this request was “Ask first”.',
        offer: { act: 'never-firm', label: 'Never accept Leadmill' },
      },
    },
  },
  report: judgement(
    { verdict: 'report', guidance: 'report-do-not-answer', replies: [], evidence: REASONS.slice(0, 1) },
    { label: 'Looks like a scam', guidance: 'Do not answer. Report it.' },
  ),
} satisfies Record<string, Judgement>;

/**
 * Shows a badge with its open panel in a plain page: the same data, builder and style as on LinkedIn, but in an open root, into
 * which the tools of a test can look. `unfolded` opens what stands behind buttons.
 */
export async function showPlain(
  page: Page,
  { sample, dark = false, unfolded }: { sample: Judgement; dark?: boolean; unfolded: boolean },
): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="en"><title>Plain</title><body style="background:${dark ? '#1b1f23' : '#fff'}"><main><h1 style="color:${dark ? '#fff' : '#000'}">Requests</h1><h2 style="color:${dark ? '#fff' : '#000'}">Lukas</h2><winnow-badge></winnow-badge></main></body></html>`,
  );
  await page.addScriptTag({ content: `globalThis.draw = ${draw.toString()}` });
  await page.evaluate(
    ({ data, css, opens }) => {
      const drawing: BadgeDrawing = JSON.parse(data);
      const build = Reflect.get(globalThis, 'draw') as (part: BadgeDrawing['panel']) => Element;
      const root = document.querySelector('winnow-badge')?.attachShadow({ mode: 'open' });
      if (!root) throw new Error('The plain page has no host.');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      const body = build(['div', { class: 'winnow' }]);
      const strip = build(['div', { class: 'strip' }]);
      strip.append(...drawing.strip.map(build));
      body.append(strip, build(['span', { class: 'hidden', role: 'status' }]), build(drawing.panel));
      body.querySelector('.verdict')?.setAttribute('aria-expanded', 'true');
      root.append(body);
      for (const opener of body.querySelectorAll('.fold > [aria-expanded]')) {
        if (!opens) continue;
        opener.setAttribute('aria-expanded', 'true');
        opener.nextElementSibling?.removeAttribute('hidden');
      }
    },
    {
      data: JSON.stringify(drawBadge(sample, 'Lukas Steinmann', pageWords('en', CORE_GLYPHS))),
      css: `:host{display:block}${fileOf('tokens.css')}${fileOf('page/badge.css')}${lookRules({ dark, indent: 0, inset: 0 })}`,
      opens: unfolded,
    },
  );
}

/** Tests in a browser without Winnow, for what is shown plainly. */
export const test = base.extend<{ plain: Page }, { chromiumHere: Browser }>({
  chromiumHere: [
    async ({ browserName: _unused }, use) => {
      const browser = await chromium.launch({
        executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  plain: async ({ chromiumHere }, use) => {
    const context = await chromiumHere.newContext({ viewport: { width: 820, height: 1400 } });
    await use(await context.newPage());
    await context.close();
  },
});
