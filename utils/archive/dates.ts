/** Order of day, month and year in a file's dates. */
export type DateOrder = 'month-day' | 'day-month' | 'year-month';

const NUMERIC =
  /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\.?(?:[,\s]+|T)?(?:(\d{1,2})[:.h](\d{2})(?::(\d{2}))?)?\s*([ap])?\.?\s*m?\.?Z?(?:\s*UTC)?$/iu;

/**
 * Tells in which order a file writes its dates, from all of them together.
 * Four digits first: year, month, day. Points between the parts, or a first part above 12: day, month. Else LinkedIn's usual month, day.
 */
export function dateOrder(dates: Iterable<string>): DateOrder {
  let order: DateOrder = 'month-day';
  for (const date of dates) {
    const match = NUMERIC.exec(tidy(date));
    if (!match) continue;
    const [, first = '', second = ''] = match;
    if (first.length === 4) return 'year-month';
    if (Number(second) > 12) return 'month-day';
    if (Number(first) > 12 || /^\d+\./u.test(tidy(date))) order = 'day-month';
  }
  return order;
}

/**
 * Reads a date and time of the export, such as `9/1/26, 10:00 AM`, as UTC.
 * @returns ISO 8601 in UTC with milliseconds, or null where it is not a date.
 */
export function readTimestamp(text: string, order: DateOrder = 'month-day'): string | null {
  const match = NUMERIC.exec(tidy(text));
  if (!match) return null;
  const [, a = '', b = '', c = '', hours = '0', minutes = '0', seconds = '0', half] = match;
  const [year, month, day] =
    order === 'year-month' ? [a, b, c] : order === 'day-month' ? [c, b, a] : [c, a, b];
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  return isoOf(fullYear(year), Number(month), Number(day), hour, Number(minutes), Number(seconds));
}

/** Two-digit years are of this century: LinkedIn began in 2003. */
function fullYear(year: string): number {
  return year.length <= 2 ? 2000 + Number(year) : Number(year);
}

function isoOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): string | null {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const same =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second;
  return same && year >= 2003 && year <= 2100 ? date.toISOString() : null;
}

/** Narrow and fixed blanks, which newer exports put before AM and PM, become plain ones. */
function tidy(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f\u200e\u200f]+/gu, ' ').trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a day or month by its English name, such as `15 Jan 2024`, `Jul 2023` or `2023`.
 * @returns `2024-01-15`, `2023-07` or `2023`; null where it is none of these.
 */
export function readDay(text: string): string | null {
  const match = /^(?:(\d{1,2})\s+)?(?:([a-z]{3})[a-z]*\.?\s+)?(\d{4})$/iu.exec(tidy(text));
  if (!match) return null;
  const [, day, name, year = ''] = match;
  if (!name) return day ? null : year;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const yearMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (!day) return yearMonth;
  const iso = isoOf(Number(year), month, Number(day), 0, 0, 0);
  return iso ? iso.slice(0, 10) : null;
}
