import { expect, test } from 'vitest';
import { countVerdicts, selectRows, sortByVerdict } from '../../../../components/requests/counts';
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
  expect(sortByVerdict(mixed).map(({ key }) => key)).toEqual([
    'k4',
    'k1',
    'k5',
    'k6',
    'k2',
    'k3',
    'unjudged',
  ]);
});
