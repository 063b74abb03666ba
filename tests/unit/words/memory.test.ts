import { describe, expect, it } from 'vitest';
import type { MemoryFacts } from '../../../utils/model';
import type { MemoryContext } from '../../../utils/words/memory';
import { memoryNotes, relative } from '../../../utils/words/memory';

const NOW = '2026-11-24T10:00:00.000Z';
const NOTHING: MemoryFacts = {
  copied: null,
  handledAt: null,
  asked: null,
  earlier: { count: 0, lastAt: null, replied: false, accepted: false },
  firm: null,
  alike: null,
  connected: false,
  peopleAtFirm: 0,
  corrected: null,
  goalChange: null,
};
const say = (facts: Partial<MemoryFacts>, more: Partial<MemoryContext> = {}) =>
  memoryNotes(
    {
      facts: { ...NOTHING, ...facts },
      name: 'Ada Quist',
      firm: null,
      domain: null,
      list: null,
      verdict: 'ask',
      choices: [],
      offer: null,
      role: null,
      industry: null,
      goalChange: null,
      checklist: [],
      now: NOW,
      ...more,
    },
    'en',
  );

describe('the memory’s words', () => {
  it('say nothing where nothing is known, and offer the lists', () => {
    const { mark, lines, acts } = say({});
    expect([mark, lines]).toEqual([null, []]);
    expect(acts.map(({ label }) => label)).toEqual([
      'Mark as handled',
      'Always accept Ada Quist',
      'Never accept Ada Quist',
    ]);
  });

  it('offer the way back where a list has the sender', () => {
    expect(say({}, { list: { list: 'never', kind: 'person' } }).acts[0]).toEqual({
      act: 'off-lists',
      label: 'Undo “never accept”',
    });
  });

  it('tell of a firm and of a person', () => {
    const { lines } = say({
      firm: { name: 'Corvane', count: 3, declined: 3 },
      earlier: { count: 1, lastAt: '2026-05-03T10:00:00Z', replied: false, accepted: false },
    });
    expect(lines).toEqual([
      'They asked once before, on May 3, 2026; no reply of yours is known.',
      'Request number 4 from Corvane; you declined 3.',
    ]);
  });

  it('mark what was copied, asked and handled', () => {
    const at = '2026-11-22T23:00:00.000Z';
    expect(say({ copied: { kind: 'decline', at } }).mark).toBe('Decline copied 2 days ago');
    const copied = { kind: 'ask-details' as const, at: '2026-11-10T10:00:00.000Z' };
    expect(say({ copied, asked: { at: copied.at, due: true } }).mark).toBe(
      'Asked 2 weeks ago, no answer yet?',
    );
    expect(say({ copied, handledAt: NOW }).mark).toBe('Handled today');
  });

  it('show the common text whole', () => {
    const template = `We help teams … ${'find people and '.repeat(9)}call`;
    const { lines } = say({ alike: { senders: 3, firstAt: null, lastAt: null, template } });
    expect(lines).toEqual([`What they have in common: “${template}”`]);
  });

  it.each([
    ['2026-11-24T00:00:00Z', 'today'],
    ['2026-11-23T23:59:00Z', 'yesterday'],
    ['2026-11-01T00:00:00Z', '3 weeks ago'],
    ['2026-12-01T00:00:00Z', 'today'],
    ['2020-01-01T00:00:00Z', '6 years ago'],
  ])('count %s by calendar days', (at, words) => {
    expect(relative(at, NOW, 'en')).toBe(words);
  });
});
