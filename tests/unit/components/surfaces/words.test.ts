import { expect, test } from 'vitest';
import { words } from './show';

test('counts are written as people count', () => {
  expect([0, 1, 2, 1_000].map(words.requests.people)).toEqual([
    '0 requests',
    '1 request',
    '2 requests',
    '1,000 requests',
  ]);
});

test('health is one sentence whatever is missing', () => {
  const { health } = words.requests;
  expect(health(1, 1, [])).toBe('Read the one request here.');
  expect(health(10, 10, [])).toBe('Read all 10 requests here.');
  expect(
    health(10, 8, [
      ['note', 1],
      ['headline', 2],
    ]),
  ).toBe('Read 8 of 10 requests: the note of 1 was not found and the headline of 2 was not found.');
});
