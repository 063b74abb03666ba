import { describe, expect, it } from 'vitest';
import type { KeptEntry } from '../../../utils/model';
import { DEFAULT_MEMORY_SETTINGS } from '../../../utils/model';
import { keptEntryOf } from '../../../utils/storage/entries';
import { openQuestions } from '../../../utils/storage/questions';
import { statisticsOf, WEEKS } from '../../../utils/storage/statistics';

/** A Tuesday. */
const NOW = '2026-11-24T10:00:00.000Z';

let serial = 0;
function entry(sentAt: string, more: Partial<KeptEntry> = {}): KeptEntry {
  serial += 1;
  return { ...keptEntryOf({ name: `Person ${serial}`, sentAt }, NOW), ...more };
}

describe('statistics', () => {
  it('count by weeks that begin on Monday, and by verdict', () => {
    const { weeks, quarters, total } = statisticsOf(
      [
        entry('2026-11-23T00:00:00.000Z', { verdict: 'ask' }),
        entry('2026-11-22T23:59:59.000Z', { verdict: 'decline' }),
        entry('2026-11-22T12:00:00.000Z'),
      ],
      NOW,
    );
    expect(total).toBe(3);
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.at(-1)).toMatchObject({ from: '2026-11-23', counts: { ask: 1, decline: 0 } });
    expect(weeks.at(-2)).toMatchObject({ from: '2026-11-16', counts: { decline: 1, unjudged: 1 } });
    // All within the weeks: there is no longer time to show.
    expect(quarters).toEqual([]);
  });

  it('fill the quarters between the oldest request and today', () => {
    const { quarters } = statisticsOf([entry('2025-02-10T00:00:00.000Z'), entry(NOW)], NOW);
    expect(quarters.map(({ from }) => from)).toEqual([
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ]);
  });

  it('count firms in one spelling, what was declined of them, roles, templates and copies', () => {
    const words = { fingerprint: Uint32Array.of(1, 2, 3) };
    const result = statisticsOf(
      [
        entry(NOW, { ...words, firm: 'Corvane', role: 'sales', copied: `decline ${NOW}`, templated: true }),
        entry(NOW, { ...words, firm: 'CORVANE', role: 'sales', outcome: 'ignored' }),
        entry(NOW, { firm: 'Halden', role: 'hr', automated: 90, copied: `accept ${NOW}` }),
        entry(NOW, { automated: null }),
      ],
      NOW,
    );
    expect(result.firms[0]).toEqual({ firm: 'Corvane', count: 2, declined: 2 });
    expect(result.roles[0]).toEqual({ role: 'sales', count: 2 });
    expect(result.copied).toEqual([
      { kind: 'decline', count: 1 },
      { kind: 'accept', count: 1 },
    ]);
    expect([result.templates, result.noted]).toEqual([2, 3]);
  });

  it('bear an empty memory', () => {
    expect(statisticsOf([], NOW)).toMatchObject({ total: 0, quarters: [], roles: [], templates: 0 });
  });
});

describe('open questions', () => {
  it('stand with those that are due first, and name no hash', () => {
    const asked = (at: string): Partial<KeptEntry> => ({ copied: `ask-details ${at}` });
    const questions = openQuestions(
      [
        entry(NOW, { key: 'new', sender: 'ada-quist', ...asked('2026-11-23T10:00:00.000Z') }),
        entry(NOW, { key: 'old', sender: 'n:0a1b', ...asked('2026-11-01T10:00:00.000Z') }),
        entry(NOW, { key: 'done', ...asked('2026-11-01T10:00:00.000Z'), handledAt: NOW }),
        entry(NOW, { key: 'no', copied: `decline ${NOW}` }),
      ],
      DEFAULT_MEMORY_SETTINGS,
      NOW,
    );
    expect(questions.map(({ key, slug, due }) => [key, slug, due])).toEqual([
      ['old', null, true],
      ['new', 'ada-quist', false],
    ]);
    expect(
      openQuestions(
        [entry(NOW, asked('2026-11-01T10:00:00.000Z'))],
        { ...DEFAULT_MEMORY_SETTINGS, remind: false },
        NOW,
      )[0]?.due,
    ).toBe(false);
  });
});
