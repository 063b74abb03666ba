import { apart } from './bidi';
import type { InterfaceLanguage } from './languages';
import { directionOf } from './languages';
import { counted } from './plural';

/** The plural forms that whole numbers take in each language (CLDR); those that only a million or a fraction takes are left out. */
interface Plurals {
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  de: 'one' | 'other';
  en: 'one' | 'other';
  es: 'one' | 'other';
  fr: 'one' | 'other';
  it: 'one' | 'other';
  ja: 'other';
  nl: 'one' | 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  pt: 'one' | 'other';
}
/** Every form that a language has, or one for all where they are alike. */
export type FormsOf<L extends InterfaceLanguage> = { other: string } & (
  Record<Exclude<Plurals[L], 'other'>, string> | Partial<Record<Exclude<Plurals[L], 'other'>, never>>
);

/** How a language writes figures, dates and lists, for the catalogues of the surfaces. */
export interface Ways<L extends InterfaceLanguage> {
  /** Makes a counter: `#` stands for the number, and each plural form of the language has its own text. */
  counted: (forms: FormsOf<L>) => (count: number) => string;
  /** A number, with at most `digits` (0) places after the point. */
  number: (value: number, digits?: number) => string;
  /** A share of 1 as whole percent. */
  percent: (share: number) => string;
  /** A date; ISO 8601 in. */
  day: (at: string) => string;
  /** A date without its year. */
  shortDay: (at: string) => string;
  /** "a, b and c". */
  list: (parts: readonly string[]) => string;
  /** Somebody else's text (a name, an entry, a file) within a sentence. */
  apart: (text: string) => string;
}

/** The ways of one language. */
export function waysOf<L extends InterfaceLanguage>(language: L): Ways<L> {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const shortDay = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const dir = directionOf(language);
  return {
    counted: (forms) => counted(language, forms),
    number: (value, digits = 0) => value.toLocaleString(language, { maximumFractionDigits: digits }),
    percent: (share) => percent.format(share),
    day: (at) => day.format(Date.parse(at)),
    shortDay: (at) => shortDay.format(Date.parse(at)),
    list: (parts) => list.format(parts),
    apart: (text) => apart(text, dir),
  };
}
