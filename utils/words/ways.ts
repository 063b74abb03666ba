import { apart } from './bidi';
import type { InterfaceLanguage } from './languages';
import { directionOf } from './languages';
import type { PluralForms } from './plural';
import { counted } from './plural';

/** How a language writes figures, dates and lists, for the catalogues of the surfaces. */
export interface Ways {
  /** Makes a counter: `#` stands for the number, and each plural form of the language has its own text. */
  counted: (forms: PluralForms) => (count: number) => string;
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
export function waysOf(language: InterfaceLanguage): Ways {
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
