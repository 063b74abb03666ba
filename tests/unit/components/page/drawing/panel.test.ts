import { describe, expect, it } from 'vitest';
import { CORE_GLYPHS } from '../../../../../components/icons/core-glyphs';
import { draw } from '../../../../../components/page/draw';
import { drawBadge } from '../../../../../components/page/drawing';
import type { MemoryNotes } from '../../../../../utils/model';
import { pageWords } from '../../../../../utils/words/page';
import { judgement, memory, reason } from '../sample';

const words = pageWords('en', CORE_GLYPHS);
const panelOf = (...of: Parameters<typeof judgement>) =>
  draw(drawBadge(judgement(...of), 'Lukas Steinmann', words).panel);
const panelWith = (notes: Partial<MemoryNotes>) =>
  draw(drawBadge({ ...judgement(), memory: memory(notes) }, 'Lukas Steinmann', words).panel);
const textsOf = (panel: Element, selector: string) =>
  [...panel.querySelectorAll(selector)].map((e) => e.textContent);

describe('the panel', () => {
  it('begins with the verdict in a sentence and names whose request it is', () => {
    const panel = panelOf();
    expect(panel.querySelector('.sentence')?.textContent).toBe('Reads like a mailing.');
    expect(panel.getAttribute('aria-label')).toContain('Lukas Steinmann');
  });

  it('shows three reasons with their sign and words, and keeps the rest for "more"', () => {
    const evidence = [
      reason(-12, 'Sells before it greets.', 'book 30+ meetings'),
      reason(8, 'Names your field.'),
      reason(-4, 'Has a booking link.', 'calendly.com'),
      reason(-2, 'Says "quick call".', 'quick call'),
      reason(1, 'Is verified.'),
    ];
    const panel = panelOf({ evidence });
    const items = [...panel.querySelectorAll<HTMLElement>('.reasons > li')];
    expect(items.map((item) => item.closest('[hidden]') !== null)).toEqual([false, false, false, true, true]);
    expect(items.map(({ className }) => className)).toEqual(['against', 'for', 'against', 'against', 'for']);
    expect(items[0]?.textContent).toMatch(/^Against: /u);
    expect(items[1]?.textContent).toMatch(/^For: /u);
    expect(panel.querySelector('[data-action="fold"]')?.textContent).toBe('2 more reasons');
    // Words that stand in the sentence are not said twice.
    expect(textsOf(panel, 'q')).toEqual(['book 30+ meetings', 'calendly.com']);
  });

  it('has no "more" where there is none, and says so where there is no reason at all', () => {
    expect(panelOf({ evidence: [reason(3, 'Fits.')] }).querySelector('[data-action="fold"]')).toBeNull();
    expect(panelOf().textContent).toContain(words.noReasons);
  });

  it('tells what was not looked at, one thing that would change it, and the likely motive', () => {
    const panel = panelOf({
      notLookedAt: [{ evidence: 'profile', sentence: 'Their profile.' }],
      wouldChange: [
        { change: 'role', verdict: 'ask', sentence: 'A named role.' },
        { change: 'client', verdict: 'ask', sentence: 'A named client.' },
      ],
      motive: 'A number to meet.',
    });
    expect(textsOf(panel, '.lines li')).toEqual(['A number to meet.', 'A named role.', 'Their profile.']);
    expect(textsOf(panelOf(), '.lines')).toEqual([]);
  });

  it('shows the suggested reply first, in its language, with its length', () => {
    const panel = panelOf();
    expect(panel.querySelector('.text')?.textContent).toBe('Hi Lukas, thank you. I will pass.');
    expect(panel.querySelector('.text')?.getAttribute('lang')).toBe('en');
    expect(panel.querySelector('.count')?.textContent).toBe('33 characters');
    expect(textsOf(panel, '.kind')).toEqual(['Decline', 'Not now']);
    expect(panel.querySelector('[aria-pressed="true"]')?.textContent).toBe('Decline');
  });

  it('has a pane for each other kind', () => {
    const [first, second] = drawBadge(judgement(), 'Lukas Steinmann', words).panes.map(draw);
    expect(first?.outerHTML).toBe(panelOf().querySelector('.pane')?.outerHTML);
    expect(second?.querySelector('.text')?.textContent).toBe('Hallo Lukas, gerade nicht.');
    expect(second?.querySelector('.text')?.getAttribute('lang')).toBe('de');
    expect(second?.querySelector('.copy')?.getAttribute('data-index')).toBe('1');
  });

  it('offers no kinds where there is one reply, and guidance where there is none', () => {
    const [only] = judgement().assessment.replies;
    expect(panelOf({ replies: only ? [only] : [] }).querySelector('.kinds')).toBeNull();
    const scam = panelOf(
      { verdict: 'report', guidance: 'report-do-not-answer', replies: [] },
      { guidance: 'Report it; do not answer.' },
    );
    expect(scam.querySelector('.reply')).toBeNull();
    expect(scam.querySelector('.guidance')?.textContent).toBe('Report it; do not answer.');
  });

  it('keeps rules for next time behind a button, and shows what undoes one', () => {
    const acts: MemoryNotes['acts'] = [
      { act: 'handled', label: 'Mark as handled' },
      { act: 'never-person', label: 'Never accept Lukas' },
    ];
    const panel = panelWith({ acts });
    const hidden = (act: string) => panel.querySelector(`[data-act="${act}"]`)?.closest('[hidden]') !== null;
    expect([hidden('handled'), hidden('never-person')]).toEqual([false, true]);
    const undo = panelWith({ acts: [{ act: 'off-lists', label: 'Undo' }] });
    expect(undo.querySelector('.acts > [data-act="off-lists"]')).not.toBeNull();
    expect(undo.querySelector('.fold')).toBeNull();
    expect(panelWith({ acts: [] }).querySelector('.acts')).toBeNull();
  });

  it('lists what may be wrong, one button each, behind "This is wrong…"', () => {
    const corrections: MemoryNotes['corrections'] = [
      { correction: 'accept-fits', label: 'They sell nothing' },
      { correction: 'ask-first', label: 'It was written for me' },
    ];
    const panel = panelWith({ corrections, corrected: null });
    const opener = panel.querySelector('.fold > [data-action="fold"][data-group="correct"]');
    expect(opener?.textContent).toBe(words.wrong);
    expect(opener?.nextElementSibling?.hasAttribute('hidden')).toBe(true);
    expect(textsOf(panel, '[data-action="correct"]')).toEqual(['They sell nothing', 'It was written for me']);
    expect(panel.querySelector('.corrected')).toBeNull();
  });

  it('shows what a correction did, its one offer and the way back', () => {
    const corrected: MemoryNotes['corrected'] = {
      line: 'Kept as “worth accepting”, as you said.',
      offer: { act: 'always-firm', label: 'Always accept Aldermoor' },
    };
    const panel = panelWith({
      corrections: [{ correction: 'ask-first', label: 'X' }],
      corrected,
    });
    expect(panel.querySelector('.told')?.textContent).toBe(corrected.line);
    expect(textsOf(panel, '.corrected button')).toEqual(['Always accept Aldermoor', words.undo]);
    expect(panel.querySelector('[data-action="correct"]')?.getAttribute('data-act')).toBe('');
    expect(textsOf(panel, '.fold')).toEqual([]);
    // It stands where the choices stood that were pressed, not at the panel's other end.
    expect(panel.querySelector('.corrected')?.previousElementSibling?.className).toBe('columns');
  });

  it('lists what only their profile shows', () => {
    const panel = panelWith({
      checklist: ['How long they have recruited.'],
    });
    expect(textsOf(panel, 'h3')).toContain(words.checklist);
    expect(textsOf(panel, '.lines li')).toContain('How long they have recruited.');
  });

  it('has buttons and nothing to type into', () => {
    const panel = panelOf({ evidence: Array.from({ length: 5 }, () => reason(2, 'Fits.')) });
    expect(panel.querySelector('input, textarea, select, a, [contenteditable]')).toBeNull();
    expect([...panel.querySelectorAll('button')].every(({ type }) => type === 'button')).toBe(true);
  });

  it('takes markup in quotes and replies for the text it is', () => {
    const hostile = '<script>alert(1)</script>';
    const panel = panelOf({
      evidence: [reason(-3, hostile, `${hostile}!`)],
      replies: [{ kind: 'decline', language: 'en', text: hostile }],
    });
    expect(panel.querySelector('script')).toBeNull();
    expect(panel.querySelector('.text')?.textContent).toBe(hostile);
  });
});
