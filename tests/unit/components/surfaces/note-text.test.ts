import { array, assert, integer, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { stretches } from '../../../../components/requests/NoteText';

test('marks what is quoted and joins what overlaps', () => {
  expect(stretches('abcdef', [[1, 3]])).toEqual([
    { start: 0, text: 'a', marked: false },
    { start: 1, text: 'bc', marked: true },
    { start: 3, text: 'def', marked: false },
  ]);
  const joined = stretches('abcdef', [
    [2, 4],
    [0, 3],
  ]);
  expect(joined.map(({ text, marked }) => [text, marked])).toEqual([
    ['abcd', true],
    ['ef', false],
  ]);
});

test('whatever the spans, the note stays whole', () => {
  const span = tuple(integer({ min: -5, max: 60 }), integer({ min: -5, max: 60 }));
  assert(
    property(string({ maxLength: 50 }), array(span, { maxLength: 8 }), (note, spans) => {
      const parts = stretches(note, spans);
      expect(parts.map(({ text }) => text).join('')).toBe(note);
      expect(parts.every(({ text }) => text.length > 0)).toBe(true);
    }),
  );
});
