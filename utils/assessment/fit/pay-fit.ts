import type { Offer } from '../../model';
import type { Goals } from '../../model';

type Pay = NonNullable<Offer['salary']>;
type Floor = NonNullable<Goals['salary']>;

/**
 * Periods in a year. 220 working days: 260 weekdays less some 30 days of leave and 10 holidays. 1,720 hours: the
 * European Commission's standard of annual productive hours for grant accounting.
 */
const PER_YEAR: Record<NonNullable<Pay['period']>, number> = { hour: 1_720, day: 220, month: 12, year: 1 };

/** Units of a currency for a euro, rounded, middle of 2025. Rates move: a comparison keeps `MARGIN` for it. */
const PER_EURO: Record<string, number> = {
  EUR: 1,
  USD: 1.15,
  GBP: 0.86,
  CHF: 0.94,
  PLN: 4.25,
  SEK: 11,
  NOK: 11.7,
  DKK: 7.46,
  CZK: 24.8,
  HUF: 400,
  RON: 5.05,
  CAD: 1.58,
  AUD: 1.77,
  NZD: 1.92,
  SGD: 1.48,
  JPY: 168,
  INR: 99,
  BRL: 6.35,
  MXN: 21.7,
  ZAR: 20.5,
  AED: 4.2,
  HKD: 9,
  ILS: 3.95,
};
const MARGIN = 0.15;

/** A yearly amount in the floor's currency. */
export function perYear(value: number, period: Pay['period']): number | null {
  return period === null ? null : value * PER_YEAR[period];
}

/**
 * How an offer's pay compares with the least the receiver wants: 1 all of the range reaches it, 0.5 its top does,
 * -1 none does. Null where period or currency cannot be compared, or where another currency leaves it open
 * within the margin. More pay never lowers the answer.
 */
export function payFit(pay: Pay, floor: Floor): number | null {
  const wanted = perYear(floor.min, floor.period);
  const top = pay.max ?? pay.min;
  if (wanted === null || wanted <= 0 || top === null) return null;
  const rate = rateBetween(pay.currency, floor.currency);
  if (rate === null) return null;
  const period = pay.period ?? plausiblePeriod(top * rate, wanted, floor.period);
  if (period === null) return null;
  const yearly = (value: number): number => (perYear(value, period) ?? 0) * rate;
  const margin = rate === 1 ? 0 : MARGIN;
  const high = yearly(top);
  const low = yearly(pay.min ?? top);
  if (high < wanted * (1 - margin)) return pay.max === null ? null : -1;
  if (high < wanted * (1 + margin) && margin > 0) return null;
  return low >= wanted * (1 + margin) && pay.min !== null ? 1 : 0.5;
}

/** How far from the wanted pay an offer without a period may lie in one, to be meant in it. */
const PLAUSIBLE: [number, number] = [0.3, 3];

/** The period that an amount without one is meant in: the receiver's own where that is plausible, else the nearest. */
function plausiblePeriod(top: number, wanted: number, own: Floor['period']): Floor['period'] | null {
  const periods = [own, 'year', 'month', 'day', 'hour'] as const;
  const isPlausible = (period: Floor['period']): boolean => {
    const ratio = (perYear(top, period) ?? 0) / wanted;
    return ratio >= PLAUSIBLE[0] && ratio <= PLAUSIBLE[1];
  };
  return periods.find(isPlausible) ?? null;
}

function rateBetween(from: string | null, to: string): number | null {
  if (from === null || from === to) return 1;
  const a = PER_EURO[from];
  const b = PER_EURO[to];
  return a === undefined || b === undefined ? null : b / a;
}
