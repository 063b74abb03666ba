import { expect, it } from 'vitest';
import { countIn, fillIn } from '../../../../../components/page/drawing/fill-in';

it('fills in what it is given, as it is given, and leaves the rest', () => {
  expect(fillIn('{verdict}: why, for {name}', { verdict: 'Ask first', name: '{verdict} $& <b>' })).toBe(
    'Ask first: why, for {verdict} $& <b>',
  );
  expect(fillIn('{other} {name}', { name: 'Ada' })).toBe('{other} Ada');
});

it('counts by the plural rules of the language', () => {
  const english = { one: '1 reason', other: '{count} reasons' };
  expect([0, 1, 2].map((count) => countIn(english, count, 'en'))).toEqual([
    '0 reasons',
    '1 reason',
    '2 reasons',
  ]);
  const polish = {
    one: '{count} powód',
    few: '{count} powody',
    many: '{count} powodów',
    other: '{count} powodu',
  };
  expect([1, 3, 5].map((count) => countIn(polish, count, 'pl'))).toEqual([
    '1 powód',
    '3 powody',
    '5 powodów',
  ]);
  expect(countIn({ other: '{count} 件' }, 1, 'ja')).toBe('1 件');
});
