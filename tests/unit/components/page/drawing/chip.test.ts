import { describe, expect, it } from 'vitest';
import { CORE_GLYPHS } from '../../../../../components/icons/core-glyphs';
import { draw } from '../../../../../components/page/draw';
import { drawBadge, drawDress } from '../../../../../components/page/drawing';
import { pageWords } from '../../../../../utils/words/page';
import { judgement, memory } from '../sample';

const words = pageWords('en', CORE_GLYPHS);
const NAME = 'Lukas Steinmann';

function chipOf(judged = judgement(), name = NAME): Element {
  const [chip] = drawBadge(judged, name, words).strip;
  if (!chip) throw new Error('A strip begins with its chip.');
  return draw(chip);
}

describe('the chip', () => {
  it('says the verdict by word and icon, and offers the reply', () => {
    const [verdict, copy] = chipOf().querySelectorAll('button');
    expect(verdict?.textContent).toBe('Decline politely');
    expect(verdict?.getAttribute('aria-label')).toMatch(/^Decline politely.*Lukas Steinmann/u);
    expect(verdict?.getAttribute('aria-expanded')).toBe('false');
    expect(verdict?.querySelectorAll('svg path').length).toBeGreaterThan(1);
    expect(copy?.textContent).toBe('Copy reply');
    // What is spoken begins with what is seen.
    expect(copy?.getAttribute('aria-label')).toMatch(/^Copy reply.*Lukas Steinmann/u);
  });

  it('outlines the icon where the words hedge', () => {
    expect(chipOf().querySelector('.filled')).not.toBeNull();
    expect(chipOf(judgement({}, { perhaps: true })).querySelector('.outlined')).not.toBeNull();
  });

  it.each([
    ['report-do-not-answer', words.doNotAnswer],
    ['no-reply-needed', words.noReplyNeeded],
  ] as const)('stands for %s in the place of the copy button', (guidance, text) => {
    const chip = chipOf(judgement({ guidance, replies: [] }));
    expect(chip.querySelector('[data-action="copy"]')).toBeNull();
    expect(chip.querySelector('.advice')?.textContent).toBe(text);
  });

  it('says plainly when there is no verdict', () => {
    const { quiet } = drawDress('', words);
    expect(draw(quiet['not-read']).textContent).toBe(words.notRead);
    expect(draw(quiet['not-judged']).textContent).toBe(words.notJudged);
    expect(draw(quiet['not-read']).querySelector('button')).toBeNull();
  });

  it('takes markup in names and words for the text it is', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const chip = chipOf(judgement({}, { label: hostile }), hostile);
    expect(chip.querySelector('img')).toBeNull();
    expect(chip.textContent).toContain(hostile);
  });

  it('is followed by what the memory says in a word, where it says one', () => {
    const { strip } = drawBadge({ ...judgement(), memory: memory({ mark: 'Copied today' }) }, NAME, words);
    expect(strip.map((one) => draw(one).textContent).slice(1)).toEqual(['Copied today']);
    expect(drawBadge(judgement(), NAME, words).strip).toHaveLength(1);
  });
});
