import { describe, expect, it } from 'vitest';
import type { EngineResult } from '../../../utils/model';
import { PERHAPS_BELOW, render } from '../../../utils/words';
import { fill } from '../../../utils/words/fill';
import { resultWith } from '../replies/example';

const evidence = (signal: string, points: number, vars = {}): EngineResult['evidence'][number] => ({
  signal,
  axis: 'automation',
  points,
  field: 'note',
  span: [0, 4],
  quote: 'book',
  vars,
});

const labelAt = (confidence: number) => render(resultWith({ verdict: 'ask', confidence }), 'en').summary;

const guidanceOf = (guidance: EngineResult['guidance'], found: EngineResult['evidence']) =>
  render(resultWith({ guidance, evidence: found }), 'en').summary.guidance;

const listed = (vars: Record<string, string>) =>
  render(resultWith({ reason: { key: 'decline.never-list', vars } }), 'en').summary.sentence;

describe('rendering', () => {
  it('hedges below the one confidence, and not at it', () => {
    expect(labelAt(PERHAPS_BELOW)).toMatchObject({ label: 'Ask first', perhaps: false });
    expect(labelAt(PERHAPS_BELOW - 0.01)).toMatchObject({ label: 'Perhaps ask first', perhaps: true });
  });

  it('gives each piece of evidence its sentence and keeps the rest of it', () => {
    const { sentences } = render(resultWith({ evidence: [evidence('calendar-link', -6)] }), 'en');
    expect(sentences.evidence).toEqual([
      {
        signal: 'calendar-link',
        axis: 'automation',
        points: -6,
        field: 'note',
        span: [0, 4],
        quote: 'book',
        sentence: 'Asks you to book a slot in a calendar before you know what it is about.',
      },
    ]);
  });

  it.each(['no-such-signal', 'constructor', '__proto__', ''])('never shows the bare key %j', (signal) => {
    const { sentences } = render(resultWith({ evidence: [evidence(signal, 4), evidence(signal, -4)] }), 'en');
    expect(sentences.evidence.map(({ sentence }) => sentence)).toEqual([
      'Something in it speaks for accepting.',
      'Something in it speaks against accepting.',
    ]);
  });

  it('names what an offer leaves out', () => {
    const missing = ['client', 'place', 'pay', 'contract'] as const;
    const say = (details: readonly (typeof missing)[number][]) =>
      render(resultWith({ reason: { key: 'ask.missing-details', vars: {} }, missing: [...details] }), 'en')
        .summary.sentence;
    expect(say(missing)).toBe('Could fit, but leaves out the company, the place, and the pay.');
    expect(say(['pay'])).toBe('Could fit, but leaves out the pay.');
    expect(say([])).toBe('Could fit.');
  });

  it('says what would change the verdict into what', () => {
    const { sentences } = render(
      resultWith({
        wouldChange: [{ change: 'named-role', verdict: 'accept', vars: {} }],
        motive: { key: 'fills-vacancy', vars: {} },
      }),
      'en',
    );
    expect(sentences.wouldChange[0]?.sentence).toBe(
      'A named role that fits would make this “worth accepting”.',
    );
    expect(sentences.motive).toBe('They probably write to fill a vacancy.');
  });

  it('tells with a scam when to report and when a stranger is merely unknown, and when no reply is needed', () => {
    const mark = { ...evidence('pays-first', -30), axis: 'safety' as const };
    expect(guidanceOf('report-do-not-answer', [mark])).toMatch(/^Do not answer\..*Report/u);
    expect(guidanceOf('report-do-not-answer', [])).toMatch(/^Do not answer\..*I don’t know this person/u);
    expect(guidanceOf('no-reply-needed', [])).toMatch(/^No reply is needed/u);
    expect(guidanceOf(null, [])).toBeNull();
  });

  it('shows an entry of the user’s lists where there is one', () => {
    expect(listed({ value: 'Corvane Search' })).toBe('On your never list: Corvane Search.');
    expect(listed({})).toBe('On your never list.');
  });
});

describe('filling a sentence', () => {
  it('drops an optional part whose value is missing, and never shows a brace', () => {
    expect(fill('Names a role[ at {company}]: {role}.', { role: 'Cook' }, 'en')).toBe('Names a role: Cook.');
    expect(fill('Names a role[ at {company}]: {role}.', { role: 'Cook', company: 'Nordholm' }, 'en')).toBe(
      'Names a role at Nordholm: Cook.',
    );
    expect(fill('Asks {count} of you.', {}, 'en')).toBe('Asks of you.');
  });

  it('chooses the form by number, in the language’s own way', () => {
    const people = { plural: 'count', one: '{count} person', other: '{count} people' };
    expect(fill(people, { count: 1 }, 'en')).toBe('1 person');
    expect(fill(people, { count: 1234 }, 'en')).toBe('1,234 people');
    const osoby = {
      plural: 'count',
      one: '{count} osoba',
      few: '{count} osoby',
      many: '{count} osób',
      other: '{count} osoby',
    };
    expect([1, 3, 5].map((count) => fill(osoby, { count }, 'pl'))).toEqual(['1 osoba', '3 osoby', '5 osób']);
  });

  it('keeps long or wild values to a line, and leaves what looks like a slot in a value alone', () => {
    expect(fill('{value}', { value: `a\n\u202eb ${'x'.repeat(200)}` }, 'en')).toMatch(/^a b x+…$/u);
    expect(fill('Says {value}.', { value: '{secret} [x]' }, 'en')).toBe('Says {secret} [x].');
  });
});
