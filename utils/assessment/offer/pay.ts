import type { Offer } from '../../model';
import type { Folded } from '../../text/fold';
import type { Groups, Period } from './pay-bare';
import { inferredPeriod, isBarePay, saysThousands } from './pay-bare';
import {
  AMOUNT,
  BETWEEN,
  CURRENCIES,
  FROM,
  MULTIPLIERS,
  NOT_PAY_AFTER,
  NOT_PAY_BEFORE,
  PAY_WORD,
  PERIOD_AFTER,
  PERIOD_BEFORE,
  UP_TO,
} from './pay-words';

export type Pay = NonNullable<Offer['salary']>;

/** Pay with the place it was read from, half-open in folded units. */
export interface PayFound extends Pay {
  start: number;
  end: number;
}

/** How far before and after an amount its words are looked for, in units. */
const REACH = 36;
/** Numbers of a note that are looked at; more are a table. */
const MOST_NUMBERS = 24;
/** A yearly figure above this in any unit of a strong currency is a round or a revenue, not pay. */
const IMPLAUSIBLE = 5e6;
const WEAK_CURRENCIES = new Set(['JPY', 'INR', 'HUF', 'CLP', 'COP', 'ARS']);

/**
 * Reads the pay a note names: amounts and ranges in every grouping style, with currency, multiplier (k, M, LPA, 万 …)
 * and period in nine languages. A bare number needs a pay word beside it; years, times, head counts, rounds of funding
 * and revenues are not pay. A period the model does not know (a week) is left null.
 * @returns null where the note names no pay. Amounts are as written: nothing is converted.
 */
export function readPay(note: Folded): PayFound | null {
  const { text } = note;
  if (!/\d/u.test(text)) return null;
  // matchAll works on a copy of the expression, so that no state is shared.
  let tries = 0;
  for (const match of text.matchAll(AMOUNT)) {
    tries += 1;
    if (tries > MOST_NUMBERS) break;
    const found = payOf(text, match.index, match[0], match.groups ?? {});
    if (found) return found;
  }
  return null;
}

function payOf(text: string, start: number, matched: string, g: Groups): PayFound | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const joined = joinsRange(g, before);
  const end = start + (joined ? matched.length : firstLength(matched, g));
  const after = text.slice(end, end + REACH);
  const isIndian = /lpa|lakh|lac|cr/u.test(`${g.times ?? ''}${g.times2 ?? ''}`);
  if ((NOT_PAY_BEFORE.test(before) && !isIndian) || NOT_PAY_AFTER.test(after)) return null;
  const currency = currencyOf(g, joined);
  const times =
    timesOf(g.times) ?? (joined ? borrowed(g) : null) ?? (saysThousands(g, before, after) ? 1e3 : null);
  const low = amount(g.number, times);
  const high = joined
    ? amount(
        g.number2,
        timesOf(g.times2) ??
          (borrowsDown(g) ? timesOf(g.times) : saysThousands(g, before, after) ? 1e3 : null),
      )
    : null;
  const period = periodOf(before, after) ?? (isIndian ? 'year' : null);
  if (low === null || !isPay({ g, currency, low, high, times, period, before, after, isIndian })) return null;
  const bounds = boundsOf(g, before, low, high, /\s\+/u.test(matched));
  const top = bounds.max ?? bounds.min ?? 0;
  const code =
    currency ?? (isIndian ? 'INR' : `${g.times ?? ''}${g.times2 ?? ''}`.startsWith('tys') ? 'PLN' : null);
  if (top > IMPLAUSIBLE && !WEAK_CURRENCIES.has(code ?? '')) return null;
  const inferred = period ?? inferredPeriod(top, code, before, after);
  return { ...bounds, currency: code, period: inferred === 'week' ? null : inferred, start, end };
}

/** Whether the second number is the range's other bound and not another figure of the sentence. */
function joinsRange(g: Groups, before: string): boolean {
  if (!g.number2 || !g.range) return false;
  if (/^(?:and|und|et|y|e|en|i)$/u.test(g.range)) return BETWEEN.test(before);
  const isUnited = Boolean(g.pre ?? g.pre2 ?? g.post ?? g.post2 ?? g.times ?? g.times2);
  return isUnited || g.range === '-' || PAY_WORD.test(before);
}

function firstLength(matched: string, g: Groups): number {
  const at = g.range ? matched.indexOf(g.range, (g.pre ?? '').length + (g.number ?? '').length) : -1;
  return at < 0 ? matched.length : matched.slice(0, at).trimEnd().length;
}

interface Candidate {
  g: Groups;
  currency: string | null;
  low: number;
  high: number | null;
  times: number | null;
  period: Period | null;
  before: string;
  after: string;
  isIndian: boolean;
}

function isPay({ g, currency, low, high, times, period, before, after, isIndian }: Candidate): boolean {
  const said = PAY_WORD.test(before) || PAY_WORD.test(after.slice(0, 22));
  const top = high ?? low;
  if (currency !== null)
    return (
      top >= 5 &&
      (said ||
        period !== null ||
        top >= 1_000 ||
        times !== null ||
        (top < 100 && top >= 8 && /[.,]\d\d$/u.test(g.number ?? '')))
    );
  if (isIndian) return said || /lpa/u.test(`${g.times ?? ''}${g.times2 ?? ''}`);
  if (!said) return isBarePay({ g, top, times, period, before, after, isRange: high !== null });
  if (times !== null) return times <= 1e4;
  if (isYear(g.number) && (high === null || isYear(g.number2))) return false;
  if (period === 'hour' || period === 'day') return top >= 8 && top <= 5_000;
  if (/[.,' ]\d{3}/u.test(g.number ?? '')) return top >= 1_000;
  // "base 120-140": thousands that everyone leaves out are too uncertain to read; "salary 65000" is not.
  return top >= 1_000 && top !== 1_000;
}

function isYear(number: string | undefined): boolean {
  return number !== undefined && /^(?:19|20)\d\d$/u.test(number);
}

function boundsOf(
  g: Groups,
  before: string,
  low: number,
  high: number | null,
  /** "12.500 + bonus" is no lower bound. */
  isAddition: boolean,
): { min: number | null; max: number | null } {
  if (high !== null) return low <= high ? { min: low, max: high } : { min: high, max: low };
  if (g.plus === '以下') return { min: null, max: low };
  if (g.plus && !isAddition) return { min: low, max: null };
  if (UP_TO.test(before)) return { min: null, max: low };
  if (FROM.test(before)) return { min: low, max: null };
  return { min: low, max: low };
}

/** "80-95k": the first bound takes the second's multiplier where it is too small to stand alone. */
function borrowed(g: Groups): number | null {
  const times = timesOf(g.times2);
  const low = amount(g.number, null);
  return times !== null &&
    low !== null &&
    low < 1_000_000 / Math.min(times, 1_000) &&
    !/[.,' ]\d{3}/u.test(g.number ?? '')
    ? times
    : times === 1e4
      ? times
      : null;
}

/** "€80k-95": the second bound takes the first's. */
function borrowsDown(g: Groups): boolean {
  const low = amount(g.number, null);
  const high = amount(g.number2, null);
  return low !== null && high !== null && high < 1_000 && high >= low;
}

function timesOf(word: string | undefined): number | null {
  return word ? (MULTIPLIERS[word.replace('.', '')] ?? null) : null;
}

function currencyOf(g: Groups, joined: boolean): string | null {
  const marks = joined ? [g.pre, g.post, g.pre2, g.post2] : [g.pre, g.post];
  for (const mark of marks) {
    const code = mark ? CURRENCIES[mark.replace('.', '').trim()] : undefined;
    if (code) return code;
  }
  return null;
}

/** The number a digit string stands for: a last group of three digits is thousands, of one or two a fraction. */
function amount(digits: string | undefined, times: number | null): number | null {
  if (!digits) return null;
  const plain = digits.replace(/[' ]/gu, '');
  const last = /[.,](\d+)$/u.exec(plain);
  const value =
    last && last[1] && last[1].length !== 3
      ? Number(`${plain.slice(0, last.index).replace(/[.,]/gu, '')}.${last[1]}`)
      : Number(plain.replace(/[.,]/gu, ''));
  if (!Number.isFinite(value)) return null;
  return Math.round(value * (times ?? 1) * 100) / 100;
}

function periodOf(before: string, after: string): Period | null {
  for (const [pattern, period] of PERIOD_AFTER) if (pattern.test(after)) return period;
  for (const [pattern, period] of PERIOD_BEFORE) if (pattern.test(before)) return period;
  return null;
}
