import type { Offer } from '../../model';
import { UP_TO } from './pay-words';

/** Named groups of an amount. */
export type Groups = Partial<Record<string, string>>;
/** The period of a pay, or a week, which the model does not know. */
export type Period = NonNullable<Offer['salary']>['period'] | 'week';

/** Without a period word an amount of this size is meant a year (no hourly, daily or usual monthly pay reaches it). */
const SURELY_YEARLY: Record<string, number> = {
  JPY: 2e6,
  INR: 3e5,
  PLN: 6e4,
  CZK: 3e5,
  SEK: 2e5,
  MXN: 1e5,
  HUF: 3e6,
};
/** Bounds within which pay of a currency, without a word of period, is a month's: there it is named no other way. */
const SURELY_MONTHLY: Record<string, [number, number]> = {
  BRL: [1_000, 60_000],
  PLN: [3_000, 50_000],
  JPY: [150_000, 1_500_000],
};
/** Before or after tax, four figures are a month's pay. */
const TAXED =
  /\b(?:brutto|netto|brutos|bruts|bruto|brut|netti|lordi|limpios|limpos|liquidos|neto|netos|net|na reke)\b/u;

/** The period that an amount without a word of it is surely meant in; null where it may be several. */
export function inferredPeriod(
  top: number,
  code: string | null,
  before: string,
  after: string,
): Period | null {
  const monthly = SURELY_MONTHLY[code ?? ''];
  if (monthly && top >= monthly[0] && top <= monthly[1]) return 'month';
  if (top >= (SURELY_YEARLY[code ?? ''] ?? 15_000)) return 'year';
  const isFour = top >= 1_000 && top < 10_000 && (code === null || code === 'EUR' || code === 'CHF');
  if (isFour && (TAXED.test(after.slice(0, 12)) || TAXED.test(before.slice(-12)))) return 'month';
  // "£12.60": pence are named of an hour.
  return top < 100 && /^(?:GBP|USD|EUR|AUD|CAD)$/u.test(code ?? '') ? 'hour' : null;
}

/** "250 base", "300 OTE", "150 + super": thousands that everyone leaves out. */
export function saysThousands(g: Groups, before: string, after: string): boolean {
  const number = Number(g.number2 ?? g.number);
  if (g.times ?? g.times2 ?? g.post ?? g.post2) return false;
  if (!(number >= 40 && number <= 999)) return false;
  return (
    /^\s?k? ?(?:base\b|basic\b|ote\b|\+ ?super|package)/u.test(after) ||
    /\b(?:base|ote|fix|fixum|package)(?: of| is|:)? [$£€]?$/u.test(before)
  );
}

/** An amount of which neither currency nor a pay word says that it is pay. */
interface BarePay {
  g: Groups;
  top: number;
  times: number | null;
  period: Period | null;
  after: string;
  before: string;
  isRange: boolean;
}

/** Pay without currency or pay word: "52/hr", "55-65k", "9 a 11 mil", "bis 85k". */
export function isBarePay({ g, top, times, period, before, after, isRange }: BarePay): boolean {
  if (times === 1e4) return period === 'year';
  if (times === null) {
    const near =
      /^\s?(?:netto |brutto |bruto |net |vat )?(?:\/|p[./]?[hd]\b|an? (?:hour|day)|per (?:hour|day)|(?:die|pro) (?:stunde|tag)|de l'heure|par (?:heure|jour)|(?:la|por|al|all'|a la) ?(?:hora|ora|dia|giorno)|per (?:uur|dag)|za godz)/u;
    return (
      near.test(after) &&
      (period === 'hour' ? top >= 8 && top <= 400 : period === 'day' && top >= 100 && top <= 5_000)
    );
  }
  if (times !== 1e3) return false;
  const isEnough = /mil|tys/u.test(`${g.times ?? ''}${g.times2 ?? ''}`)
    ? top >= 2_000
    : top >= 15_000 ||
      period === 'month' ||
      (top >= 3_000 && /^\s?\+ ?(?:benef|bonus|vr|plr|varia|provis|prem)/u.test(after));
  return (
    isEnough &&
    top <= 600_000 &&
    (isRange ||
      UP_TO.test(before) ||
      /^\s?(?:$|[,.;:!?)+\n/]|- |base|basic|fix|all|und |et |y |e |plus|mais|mas)/u.test(after))
  );
}
