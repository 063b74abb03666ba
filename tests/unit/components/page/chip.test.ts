import { describe, expect, it } from 'vitest';
import { CORE_GLYPHS } from '../../../../components/icons/core-glyphs';
import { buildChip } from '../../../../components/page/chip';
import { VERDICT_SHAPES } from '../../../../components/icons/shapes';
import { pageWords } from '../../../../utils/words/page';
import { judgement } from './sample';

const words = pageWords('en', CORE_GLYPHS);
const dress = { words, shapes: VERDICT_SHAPES };
const NAME = 'Lukas Steinmann';

describe('the chip', () => {
  it('says the verdict by word and icon, and offers the reply', () => {
    const chip = buildChip({ judgement: judgement(), name: NAME }, dress);
    const [verdict, copy] = chip.querySelectorAll('button');
    expect(verdict?.textContent).toBe('Decline politely');
    expect(verdict?.getAttribute('aria-label')).toMatch(/^Decline politely.*Lukas Steinmann/u);
    expect(verdict?.getAttribute('aria-expanded')).toBe('false');
    expect(verdict?.querySelectorAll('svg path').length).toBeGreaterThan(1);
    expect(copy?.textContent).toBe('Copy reply');
    // What is spoken begins with what is seen.
    expect(copy?.getAttribute('aria-label')).toMatch(/^Copy reply.*Lukas Steinmann/u);
  });

  it('outlines the icon where the words hedge', () => {
    const firm = buildChip({ judgement: judgement(), name: NAME }, dress);
    const hedged = buildChip({ judgement: judgement({}, { perhaps: true }), name: NAME }, dress);
    expect(firm.querySelector('.filled')).not.toBeNull();
    expect(hedged.querySelector('.outlined')).not.toBeNull();
  });

  it.each([
    ['report-do-not-answer', words.doNotAnswer],
    ['no-reply-needed', words.noReplyNeeded],
  ] as const)('stands for %s in the place of the copy button', (guidance, text) => {
    const chip = buildChip({ judgement: judgement({ guidance, replies: [] }), name: NAME }, dress);
    expect(chip.querySelector('[data-action="copy"]')).toBeNull();
    expect(chip.querySelector('.advice')?.textContent).toBe(text);
  });

  it('says plainly when there is no verdict', () => {
    expect(buildChip('not-read', dress).textContent).toBe(words.notRead);
    expect(buildChip('not-judged', dress).textContent).toBe(words.notJudged);
    expect(buildChip('not-read', dress).querySelector('button')).toBeNull();
  });

  it('takes markup in names and words for the text it is', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const chip = buildChip({ judgement: judgement({}, { label: hostile }), name: hostile }, dress);
    expect(chip.querySelector('img')).toBeNull();
    expect(chip.textContent).toContain(hostile);
  });
});
