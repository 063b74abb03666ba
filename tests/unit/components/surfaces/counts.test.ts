import { expect, test } from 'vitest';
import { countVerdicts, selectRows } from '../../../../components/requests/counts';
import { isUndecided, nextUndecided, sortRows } from '../../../../components/requests/order';
import { sampleState } from './sample';

const { rows } = sampleState(7);
const found = (search: string) => selectRows(rows, 'all', search).map(({ invitation }) => invitation.name);

test('counts verdicts, and rows without one nowhere', () => {
  expect(countVerdicts(rows)).toEqual({ accept: 2, ask: 3, decline: 1, report: 1 });
  expect(countVerdicts(rows.map((row) => ({ ...row, judgement: null })))).toEqual({
    accept: 0,
    ask: 0,
    decline: 0,
    report: 0,
  });
});

test('a search finds name, headline and note whatever the case and the accents', () => {
  expect(found('WIERZBICKI')).toEqual(['Tomasz Wierzbicki']);
  expect(found('leadmuhle')).toEqual(['Lukas Steinmann']);
  expect(found('refundable')).toEqual(['Emma Fraser']);
  expect(found('採用')).toEqual(['佐伯 遥']);
  expect(found('nobody of that name')).toEqual([]);
  expect(found('   ')).toHaveLength(7);
});

test('filter and search hold together, in the order of the page', () => {
  expect(selectRows(rows, 'ask', '').map(({ key }) => key)).toEqual(['k1', 'k5', 'k6']);
  expect(selectRows(rows, 'ask', 'priya').map(({ key }) => key)).toEqual(['k1']);
  expect(selectRows(rows, 'accept', 'priya')).toEqual([]);
});

test('by verdict means the best first, and within a verdict as on the page; the unjudged come last', () => {
  const [first, ...others] = rows;
  if (!first) throw new Error('there are no rows');
  const mixed = [{ ...first, key: 'unjudged', judgement: null }, ...others];
  expect(sortRows(mixed, 'verdict').map(({ key }) => key)).toEqual([
    'k4',
    'k1',
    'k5',
    'k6',
    'k2',
    'k3',
    'unjudged',
  ]);
});

test('by date the newest or the oldest come first, and those without a date last', () => {
  const days = ['2026-03-02', null, '2026-03-09', '2026-02-20'];
  const dated = rows.slice(0, 4).map((row, index) => {
    const day = days[index];
    return { ...row, invitation: { ...row.invitation, sentAt: day ? `${day}T08:00:00Z` : null } };
  });
  const keysIn = (sort: 'newest' | 'oldest' | 'page') => sortRows(dated, sort).map(({ key }) => key);
  expect(keysIn('newest')).toEqual(['k2', 'k0', 'k3', 'k1']);
  expect(keysIn('oldest')).toEqual(['k3', 'k0', 'k2', 'k1']);
  expect(keysIn('page')).toEqual(['k0', 'k1', 'k2', 'k3']);
});

test('undecided is what was neither copied nor handled nor corrected; after the last comes the first', () => {
  const [first, second, ...others] = rows;
  if (!first?.judgement || !second?.judgement) throw new Error('there are no rows');
  const memory = { mark: null, lines: [], acts: [], corrections: [], corrected: null, checklist: [] };
  const handled = {
    ...first,
    judgement: { ...first.judgement, memory: { ...memory, mark: 'Handled today' } },
  };
  const corrected = {
    ...second,
    judgement: {
      ...second.judgement,
      memory: { ...memory, corrected: { line: 'You said so.', offer: null } },
    },
  };
  const mixed = [handled, corrected, ...others];
  const none = new Set<string>();
  expect(mixed.filter((row) => isUndecided(row, none)).map(({ key }) => key)).toEqual([
    'k2',
    'k3',
    'k4',
    'k5',
    'k6',
  ]);
  expect(nextUndecided(mixed, 'k6', none)).toBe('k2');
  expect(nextUndecided(mixed, 'k2', new Set(['k3']))).toBe('k4');
  expect(nextUndecided([handled], 'k0', none)).toBeNull();
});
