import { describe, expect, it } from 'vitest';
import { dateOrder, readDay, readTimestamp } from '../../../utils/archive/dates';

describe('dates of the export', () => {
  it.each([
    ['9/1/26, 10:00 AM', 'month-day', '2026-09-01T10:00:00.000Z'],
    ['9/1/26, 12:05\u202fAM', 'month-day', '2026-09-01T00:05:00.000Z'],
    ['9/1/26, 12:05 PM', 'month-day', '2026-09-01T12:05:00.000Z'],
    ['01.09.2026, 10:00', 'day-month', '2026-09-01T10:00:00.000Z'],
    ['2026/09/01 22:15', 'year-month', '2026-09-01T22:15:00.000Z'],
    ['2026-09-01T22:15:30Z', 'year-month', '2026-09-01T22:15:30.000Z'],
  ] as const)('reads %s', (text, order, expected) => {
    expect(readTimestamp(text, order)).toBe(expected);
  });

  it.each(['', 'soon', '2/30/26, 10:00 AM', '9/1/26, 13:00 PM', '9/1/26, 25:00', '9/1/1999, 10:00 AM'])(
    'does not take %j for a date',
    (text) => {
      expect(readTimestamp(text)).toBeNull();
    },
  );

  it('tells the order of day and month from all dates of a file together', () => {
    expect(dateOrder(['9/1/26, 10:00 AM', '9/13/26, 10:00 AM'])).toBe('month-day');
    expect(dateOrder(['1/9/26, 10:00', '13/9/26, 10:00'])).toBe('day-month');
    expect(dateOrder(['01.09.26, 10:00'])).toBe('day-month');
    expect(dateOrder(['2026-09-01'])).toBe('year-month');
    expect(dateOrder([])).toBe('month-day');
  });

  it('reads days and months by name', () => {
    expect(readDay('15 Jan 2024')).toBe('2024-01-15');
    expect(readDay('Jul 2023')).toBe('2023-07');
    expect(readDay('2023')).toBe('2023');
    expect(readDay('31 Feb 2024')).toBeNull();
    expect(readDay('Foo 2024')).toBeNull();
  });
});
